import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, kind="gelu"):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.kind = getattr(F, kind)

    def forward(self, x):
        return self.kind(self.fc(x))


class Layer(nn.Module):
    def __init__(self, act=nn.Tanh):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.act = act()

    def forward(self, x):
        return self.act(self.fc(x))


class Net(nn.Module):
    def __init__(self, kind="silu", act=nn.ReLU6):
        super().__init__()
        self.block = Block(kind)
        self.layer = Layer(act)
        self.other = Block("relu")

    def forward(self, x):
        return self.other(self.layer(self.block(x)))
