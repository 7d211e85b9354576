import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return x.masked_fill(torch.gt(y, 0), 0.5)
