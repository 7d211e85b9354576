from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveMaxPool2d(1)
        self.two = nn.AdaptiveMaxPool2d(2)

    def forward(self, x):
        return self.one(x), self.two(x)
