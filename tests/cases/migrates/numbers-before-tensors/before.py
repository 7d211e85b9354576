import torch
from torch import nn


class Inverted(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.last = nn.Conv2d(8, 4, 3, padding=1)

    def forward(self, x):
        x = self.stem(x)
        x = 1 - x
        return self.last(x)


class Shifted(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)

    def forward(self, x):
        x = self.stem(x)
        x = 0.5 * torch.sigmoid(x) + x.mean((2, 3), keepdim=True)
        return torch.maximum(0.5 * x.amax(dim=(2, 3), keepdim=True), x)
