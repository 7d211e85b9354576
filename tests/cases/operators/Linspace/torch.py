import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x, torch.linspace(0.0, 1.0, 5)
