import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.repeat_interleave(x, 2, dim=1)
