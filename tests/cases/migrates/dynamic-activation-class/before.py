from typing import Type

import torch
from torch import nn


class Block(nn.Module):
    """A layer and the activation that its maker asks for."""

    def __init__(self, width: int, act: Type[nn.Module] = nn.ReLU):
        super().__init__()
        self.fc = nn.Linear(width, width)
        self.act = act()

    def forward(self, x):
        return self.act(self.fc(x))


class Net(nn.Module):
    def __init__(self, act=nn.ReLU, last=nn.Sigmoid):
        super().__init__()
        self.first = Block(4, act)
        self.second = Block(4, act=nn.GELU)
        self.mix = nn.Sequential(nn.Linear(4, 8), act(), nn.Linear(8, 2))
        self.last_layer = last

    def forward(self, x):
        return self.last_layer()(self.mix(self.second(self.first(x))))


def smooth():
    return Net(act=nn.SiLU)


variants = {"plain": Net(), "bounded": Net(nn.Tanh, last=nn.Hardtanh)}
