import torch
import torch.nn as nn


class Subscripts(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(12, 10),  # wide
            nn.BatchNorm1d(10),
            nn.ReLU(),
            nn.Linear(10, 5),
        )

    def forward(self, x):
        x = self.net[0](x)
        x = self.net[1](x)
        hidden = self.net[2](x)
        return self.net[-1](hidden), hidden


class Loops(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(12, 12), nn.Tanh(), nn.Sequential(nn.Linear(12, 5), nn.ReLU()))
        self.out = nn.Linear(5, 2)

    def forward(self, x):
        for layer in self.net:
            x = layer(x)
        return self.out(x)


class PartsAndWhole(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(12, 12), nn.ReLU(), nn.Linear(12, 5))

    def forward(self, x):
        first = self.net[0](x)
        return self.net(x) + self.net[2](first)


class Slices(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 5), nn.Tanh())

    def forward(self, x):
        features = self.net[:2](x)
        for layer in self.net[2:3]:
            features = layer(features)
        return self.net[-1:](features)
