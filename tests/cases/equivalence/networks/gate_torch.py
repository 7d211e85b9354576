"""A threshold that matters for large values of a parameter only."""
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, scale=1.0):
        super().__init__()
        self.linear = nn.Linear(8, 8)
        self.gate = nn.Parameter(torch.zeros(8))
        self.scale = scale

    def forward(self, x, y):
        return self.linear(x) * self.scale + y * torch.relu(self.gate - 0.12)


class Unused(Net):
    def forward(self, x, y):
        return self.linear(x) + y
