from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.AdaptiveMaxPool3d(1)
        self.two = nn.AdaptiveMaxPool3d(2)
        self.flat = nn.AdaptiveMaxPool3d((1, 4, 3))
        self.thin = nn.AdaptiveMaxPool3d((4, 1, 3))
        self.deep = nn.AdaptiveMaxPool3d((4, 3, 1))
        self.line = nn.AdaptiveMaxPool3d((1, 1, 3))

    def forward(self, x):
        return (
            self.one(x),
            self.two(x),
            self.flat(x),
            self.thin(x),
            self.deep(x),
            self.line(x),
        )
