import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.le(torch.round(x), torch.round(y)), torch.le(x, 0)
