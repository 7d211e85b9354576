import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.sqrt(torch.abs(x) + 0.5)
