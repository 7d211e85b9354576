import torch
import torch.nn as nn
import torch.nn.functional as F


class Encoder(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(dim, dim) for _ in range(depth)])

    def forward(self, x):
        for block in self.blocks:
            x = F.relu(block(x))
        return x


class Net(nn.Module):
    def __init__(self, dim=8, depth=2, hidden=(6, 5), heads=(1, 3)):
        super().__init__()
        self.encoder = Encoder(dim, depth)
        layers = []
        previous = dim
        for h in hidden:
            layers.append(nn.Linear(previous, h))
            layers.append(nn.Tanh())
            previous = h
        self.body = nn.Sequential(*layers)
        self.heads = nn.ModuleList([nn.Linear(previous, size) for size in heads])

    def forward(self, x):
        x = self.body(self.encoder(x))
        return torch.cat([head(x) for head in self.heads], dim=1)
