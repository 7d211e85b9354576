from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveAvgPool2d(1)
        self.two = nn.AdaptiveAvgPool2d(2)
        self.seven = nn.AdaptiveAvgPool2d((7, 7))
        self.row = nn.AdaptiveAvgPool2d((1, 4))
        self.column = nn.AdaptiveAvgPool2d((5, 1))
        self.narrow = nn.AdaptiveAvgPool2d((None, 1))
        self.low = nn.AdaptiveAvgPool2d((1, None))
        self.kept = nn.AdaptiveAvgPool2d((None, 4))
        self.same = nn.AdaptiveAvgPool2d((3, None))

    def forward(self, x):
        seven = self.seven(x)
        row = self.row(x)
        column = self.column(x)
        narrow = self.narrow(x)
        low = self.low(x)
        kept = self.kept(x)
        same = self.same(x)
        return self.one(x), self.two(x), seven, row, column, narrow, low, kept, same
