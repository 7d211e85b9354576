from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.AlphaDropout(0.1)

    def forward(self, x):
        return self.drop(x)
