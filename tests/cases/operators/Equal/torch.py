import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.eq(torch.round(x), torch.round(y)), torch.eq(x, 0)
