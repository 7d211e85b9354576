import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, act=nn.ReLU):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.act = act()

    def forward(self, x):
        return self.act(self.fc(x))


class Named(nn.Module):
    def __init__(self, kind="gelu"):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.kind = getattr(F, kind)

    def forward(self, x):
        return self.kind(self.fc(x))


class Net(nn.Module):
    """PyTorch's leaky_relu has another slope than the one that Keras finds by this name."""

    def __init__(self, kind="leaky_relu"):
        super().__init__()
        self.block = Block(nn.Tanh)
        self.named = Named(kind)

    def forward(self, x):
        return self.named(self.block(x))


class Leaky(nn.Module):
    """The class means the slope that it has in PyTorch."""

    def __init__(self, act=nn.LeakyReLU):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.act = act()

    def forward(self, x):
        return self.act(self.fc(x))
