import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.round(x) > torch.round(y), x > 0
