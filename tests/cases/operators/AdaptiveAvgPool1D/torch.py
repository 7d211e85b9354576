from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveAvgPool1d(1)
        self.two = nn.AdaptiveAvgPool1d(2)
        self.more = nn.AdaptiveAvgPool1d(13)

    def forward(self, x):
        return self.one(x), self.two(x), self.more(x)
