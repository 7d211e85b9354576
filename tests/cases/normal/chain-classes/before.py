from collections import OrderedDict

from torch import nn


class Named(nn.Sequential):
    def __init__(self, width):
        super().__init__(OrderedDict([("fc", nn.Linear(width, width)), ("act", nn.ReLU())]))


class Steps(nn.Sequential):
    def __init__(self, width):
        super(Steps, self).__init__(nn.Linear(width, width), nn.Linear(width, 2))
        self.append(nn.Tanh())
        self.out = nn.Linear(2, 2)

    def forward(self, x):
        return super().forward(x) + self[0](x).sum()
