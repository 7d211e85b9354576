import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.add(x, 1.5)
