import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x, torch.ones(2, 3)
