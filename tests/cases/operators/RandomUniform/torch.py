import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x, 0 * torch.rand(2, 5)
