import torch
from torch import nn


class Base(nn.Module):
    def __init__(self, units=4):
        super().__init__()
        self.dense = nn.Linear(4, units)

    def forward(self, x):
        return self.dense(x)


class Gated(nn.Module):
    def __init__(self, units=4):
        super().__init__()
        self.dense = nn.Linear(4, units)
        self.gate = nn.Linear(4, units)

    def forward(self, x):
        return torch.sigmoid(self.gate(x)) * self.dense(x)


class Wide(nn.Module):
    def __init__(self, units=3, times=2):
        super().__init__()
        self.dense = nn.Linear(4, units * times)

    def forward(self, x):
        return self.dense(x)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.gated = Gated()
        self.wide = Wide(units=4)

    def forward(self, x):
        return self.wide(self.gated(x))
