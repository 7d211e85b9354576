from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.RMSNorm(6, 1e-6)

    def forward(self, x):
        return self.norm(x)
