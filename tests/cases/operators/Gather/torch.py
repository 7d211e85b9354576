import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.gather(x, 1, torch.argsort(y, dim=1))
