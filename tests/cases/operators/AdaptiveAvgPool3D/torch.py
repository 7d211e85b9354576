from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveAvgPool3d(1)
        self.two = nn.AdaptiveAvgPool3d(2)

    def forward(self, x):
        return self.one(x), self.two(x)
