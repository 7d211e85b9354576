import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.roll(x, 1, 1), torch.roll(x, -2, -1)
