import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, width))
        self.gain = nn.Parameter(torch.ones(width))
        self.offset = nn.Parameter(torch.rand(3, width))
        self.mix = nn.Parameter(torch.randn(width, 2))

    def forward(self, x):
        x = self.token + x * self.gain + self.offset
        return torch.matmul(x, self.mix)
