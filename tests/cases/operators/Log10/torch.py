import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.log10(torch.abs(x) + 0.5)
