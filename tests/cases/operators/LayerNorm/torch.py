from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(6)
        self.both = nn.LayerNorm((4, 6), eps=1e-3)

    def forward(self, x):
        return self.both(self.norm(x))
