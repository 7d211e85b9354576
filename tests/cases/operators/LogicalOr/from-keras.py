import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.logical_or(x > 0, y > 0)
