import torch
from torch import nn


class Defaults(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.head = nn.Linear(8, 2, bias=True)

    def forward(self, x):
        x = self.pool(self.conv(x))
        return self.head(torch.flatten(x, 1))
