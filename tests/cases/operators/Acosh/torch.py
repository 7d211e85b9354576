import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.acosh(torch.abs(x) + 1.5)
