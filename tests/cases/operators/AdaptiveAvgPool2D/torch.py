from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveAvgPool2d(1)
        self.two = nn.AdaptiveAvgPool2d(2)

    def forward(self, x):
        return self.one(x), self.two(x)
