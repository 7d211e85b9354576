import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.where(x > 0, x, y)
