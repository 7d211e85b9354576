import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.where(torch.gt(x, 0), x, y)
