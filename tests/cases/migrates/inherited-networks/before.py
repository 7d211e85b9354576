import torch
from torch import nn


class Base(nn.Module):
    slope = 0.25

    def __init__(self, width=4, depth=3):
        super().__init__()
        # what all of them have
        self.blocks = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])
        self.act = nn.LeakyReLU(self.slope)

    def body(self, x):
        for block in self.blocks:
            x = self.act(block(x))
        return x

    def forward(self, x):
        return self.head(self.body(x))

    def head(self, x):
        return x


class Classifier(Base):
    """Tells classes apart."""

    slope = 0.5

    def __init__(self, width=4, classes=3):
        super().__init__(width, depth=2)
        self.fc = nn.Linear(width, classes)

    def head(self, x):
        return self.fc(super().head(x))


class Regularized(Classifier):
    def __init__(self):
        super(Regularized, self).__init__(classes=2)
        self.act = nn.Tanh()

    def forward(self, x):
        y = Classifier.forward(self, x)
        return torch.cat([y, super().forward(x * 2)], dim=1)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = nn.ModuleList([Base(), Classifier(classes=4), nn.Linear(4, 4)])

    def forward(self, x):
        for part in self.parts:
            x = part(x) if isinstance(part, Base) else part(x) + 1
        return x
