import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.add(torch.mul(x, 2.0), -1.0)
