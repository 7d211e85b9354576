import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        a = torch.matmul(x, y)
        b = torch.matmul(x.transpose(-2, -1), x)
        return a, b, torch.matmul(x, x.transpose(-2, -1))
