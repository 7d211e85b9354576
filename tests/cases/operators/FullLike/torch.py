import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x + torch.full_like(x, 0.5)
