"""Layers of Keras that PyTorch has none for."""
import torch
import torch.nn.functional as F
from torch import nn


class Permute(nn.Module):
    """Orders the axes anew: axis i of the result is axis permute_dim[i] of the
    operand.
    """

    def __init__(self, permute_dim):
        super().__init__()
        self.permute_dim = permute_dim

    def forward(self, x):
        return x.permute(self.permute_dim)


class Rescale(nn.Module):
    """The operand times a number, plus another."""

    def __init__(self, scale):
        super().__init__()
        self.scale = scale

    def forward(self, x):
        return torch.mul(x, self.scale)


class Shift(nn.Module):
    """The operand plus a number."""

    def __init__(self, offset):
        super().__init__()
        self.offset = offset

    def forward(self, x):
        return torch.add(x, self.offset)


class Normalize(nn.Module):
    """Divides by the norm along an axis, or by eps where the norm is less."""

    def forward(self, x):
        return F.normalize(x)


class Reshape(nn.Module):
    """Gives the elements, in their order, other axes."""

    def forward(self, x):
        return x.reshape(x.size(0), 24, 6)


class Exp(nn.Module):
    """The exponential."""

    def forward(self, x):
        return torch.exp(x)


class Reshape2(nn.Module):
    """Gives the elements, in their order, other axes."""

    def forward(self, x):
        return x.reshape(x.size(0), 3, 8, 6)


cropped = nn.Sequential(
    Permute((0, 3, 1, 2)),
    nn.ZeroPad2d((-2, -1, -1, -2)),
    nn.Conv2d(3, 4, 3),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
)

scaled = nn.Sequential(
    Rescale(1.0 / 128),
    Shift(-1),
    Permute((0, 3, 1, 2)),
    nn.Conv2d(3, 4, 3),
    nn.ZeroPad2d((2, 0, 0, 1)),
    Rescale(0.5),
    Normalize(),
    Permute((0, 2, 3, 1)),  # Flatten in the order of the source
    nn.Flatten(),
)

read = nn.Sequential(
    Permute((0, 3, 1, 2)),
    nn.Conv2d(3, 4, 3),
    Permute((0, 3, 1, 2)),  # BatchReshape in the order of the source
    Reshape(),
    Exp(),
    Reshape2(),
    nn.Flatten(),
    nn.Linear(144, 2),
)
