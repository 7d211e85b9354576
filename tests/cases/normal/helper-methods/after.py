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
        self.first = torch.nn.Sequential(torch.nn.Linear(in_features=width, out_features=width, bias=True), torch.nn.ReLU())
        self.second = torch.nn.Sequential(torch.nn.Linear(in_features=width, out_features=width, bias=False), torch.nn.ReLU())
        self.head = torch.nn.Linear(in_features=width, out_features=2)

    def _head(self, width, classes):
        return nn.Linear(width, classes)

    def encode(self, x):
        y = self.first(x)
        return activate(y), self.second(y)

    def forward(self, x):
        y = self.first(input=x)
        t2 = torch.nn.functional.leaky_relu(input=y, negative_slope=0.1)
        b = self.second(input=y)
        t4 = t2 + b
        t5 = torch.nn.functional.leaky_relu(input=t4, negative_slope=0.2)
        t6 = self.head(input=t5)
        return t6
