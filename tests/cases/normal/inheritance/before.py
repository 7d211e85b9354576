from torch import nn


class Base(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.fc = nn.Linear(width, width)

    def forward(self, x):
        return self.end(self.fc(x))

    def end(self, x):
        return x


class Derived(Base):
    def __init__(self, width):
        super().__init__(width * 2)

    def end(self, x):
        return super().end(x) + 1
