import torch
import torch.nn as nn
import torch.nn.functional as F


def activate(x, slope=0.1):
    """A helper of the file."""
    return F.leaky_relu(x, slope)


def block(width, bias=True):
    return nn.Sequential(nn.Linear(width, width, bias=bias), nn.ReLU())


class Helped(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.first = block(width)
        self.second = block(width, bias=False)
        self.head = self._head(width, 2)

    def _head(self, width, classes):
        return nn.Linear(width, classes)

    def encode(self, x):
        y = self.first(x)
        return activate(y), self.second(y)

    def forward(self, x):
        a, b = self.encode(x)
        return self.head(activate(a + b, slope=0.2))
