from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn


class ConvBlock(nn.Sequential):
    """Convolution, normalisation, activation."""

    def __init__(self, in_planes, out_planes, stride=1):
        super().__init__(
            nn.Conv2d(in_planes, out_planes, 3, stride, 1, bias=False),
            # channels last
            nn.BatchNorm2d(out_planes),
            nn.ReLU6(inplace=True),  # small numbers
        )


class DenseLayer(nn.Sequential):
    def __init__(self, in_planes, growth):
        super().__init__()
        self.add_module("norm", nn.BatchNorm2d(in_planes))
        self.add_module("relu", nn.ReLU())
        self.conv = nn.Conv2d(in_planes, growth, 3, padding=1)

    def forward(self, x):
        new = super().forward(x)
        new = F.dropout(new, p=0.2, training=self.training)
        return torch.cat([x, new], 1)


class Head(nn.Sequential):
    def __init__(self, features, classes):
        super(Head, self).__init__(OrderedDict([
            ("hidden", nn.Linear(features, features)),
            ("act", nn.Tanh()),
            ("out", nn.Linear(features, classes)),
        ]))


class Steps(nn.Sequential):
    def __init__(self, features):
        super().__init__()
        for _ in range(2):
            self.append(nn.Linear(features, features))

    def forward(self, x):
        for step in self:
            x = x + step(x)
        return x + self[0](x) * len(self)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = ConvBlock(3, 4, stride=2)
        self.blocks = nn.Sequential(DenseLayer(4, 4), ConvBlock(8, 6))
        self.steps = Steps(6)
        self.head = Head(6, 5)

    def forward(self, x):
        x = self.blocks(self.first(x))
        x = x.mean([2, 3])
        return self.head(self.steps(x))
