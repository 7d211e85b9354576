import torch
from torch import nn


class Noise(nn.Module):
    def __init__(self):
        super().__init__()
        self.noise = torch.randn(4)

    def forward(self, x):
        return x + self.noise


class Several(nn.Module):
    def __init__(self):
        super().__init__()
        self.size = 4
        self.ones = torch.ones(self.size)
        self.size = 5
        half = torch.ones(4) / 2
        self.register_buffer("half", half)

    def forward(self, x):
        return x + self.ones


class Changes(nn.Module):
    def __init__(self):
        super().__init__()
        self.count = nn.Parameter(torch.zeros(4))

    def forward(self, x):
        self.count.add_(1)
        return x + self.count


class Frozen(nn.Module):
    def __init__(self):
        super().__init__()
        self.count = nn.Parameter(torch.zeros(4), requires_grad=False)
        self.other = nn.Parameter(torch.zeros(4, dtype=torch.float64))

    def forward(self, x):
        return x + self.count
