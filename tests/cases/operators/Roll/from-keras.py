import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.roll(x, 1, dims=1), torch.roll(x, -2, dims=-1)
