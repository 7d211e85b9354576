from torch import nn


class Block(nn.Module):
    """A convolution with its normalisation."""

    def __init__(self, width, kernel=3):
        super().__init__()
        self.conv = nn.Conv2d(width, width, kernel, padding=1)
        self.norm = nn.BatchNorm2d(width)

    def forward(self, x):
        return self.norm(self.conv(x)).relu()


class Net(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.stem = nn.Conv2d(3, width, 1)
        self.blocks = nn.Sequential(Block(width), nn.ReLU(), Block(width))
        self.last = Block(width)
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(width, 2),
        )

    def forward(self, x):
        return self.head(self.last(self.blocks(self.stem(x))))
