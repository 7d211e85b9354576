import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.cumsum(x, dim=1)
