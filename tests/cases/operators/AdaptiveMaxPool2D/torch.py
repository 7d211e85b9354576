from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveMaxPool2d(1)
        self.two = nn.AdaptiveMaxPool2d(2)
        self.seven = nn.AdaptiveMaxPool2d((7, 7))
        self.row = nn.AdaptiveMaxPool2d((1, 4))
        self.column = nn.AdaptiveMaxPool2d((5, 1))
        self.narrow = nn.AdaptiveMaxPool2d((None, 1))
        self.low = nn.AdaptiveMaxPool2d((1, None))
        self.kept = nn.AdaptiveMaxPool2d((None, 4))
        self.same = nn.AdaptiveMaxPool2d((3, None))

    def forward(self, x):
        return (
            self.one(x),
            self.two(x),
            self.seven(x),
            self.row(x),
            self.column(x),
            self.narrow(x),
            self.low(x),
            self.kept(x),
            self.same(x),
        )
