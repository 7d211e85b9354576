import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x, torch.full((2, 3), 0.5)
