import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.gt(torch.round(x), torch.round(y)), torch.gt(x, 0)
