import torch
import torch.nn.functional as F
from torch import nn


class Autoencoder(nn.Module):
    """What one loop leaves is where the next one begins."""

    def __init__(self, hidden=(8, 6), latent=3):
        super().__init__()
        self.encoder = nn.ModuleList()
        previous = 5
        for h in hidden:
            self.encoder.append(nn.Linear(previous, h))
            previous = h
        self.latent = nn.Linear(previous, latent)
        self.decoder = nn.Sequential()
        previous = latent
        for h in reversed(hidden):
            self.decoder.append(nn.Linear(previous, h))
            self.decoder.append(nn.ReLU())
            previous = h
        self.out = nn.Linear(previous, 5)

    def forward(self, x):
        for layer in self.encoder:
            x = torch.tanh(layer(x))
        return self.out(self.decoder(self.latent(x)))


class Stacked(nn.Module):
    def __init__(self, first=(8, 6), second=(7, 4)):
        super().__init__()
        self.first = nn.ModuleList()
        previous = 5
        for h in first:
            self.first.append(nn.Linear(previous, h))
            previous = h
        self.second = nn.ModuleList()
        for h in second:
            self.second.append(nn.Linear(previous, h))
            previous = h
        self.out = nn.Linear(previous, 5)

    def forward(self, x):
        for layer in self.first:
            x = F.relu(layer(x))
        for layer in self.second:
            x = F.relu(layer(x))
        return self.out(x)


class Named(nn.Module):
    """The name of the width before is taken."""

    def __init__(self, hidden=(8, 6), previous=3):
        super().__init__()
        self.hidden = nn.ModuleList()
        previous_ = 5
        for h in hidden:
            self.hidden.append(nn.Linear(previous_, h))
            previous_ = h
        self.out = nn.Linear(previous_, previous)

    def forward(self, x):
        for layer in self.hidden:
            x = F.relu(layer(x))
        return self.out(x)


class OnlyForThese(nn.Module):
    """A layer behind both loops begins where the first one has ended."""

    def __init__(self):
        super().__init__()
        self.down = nn.ModuleList([
            nn.Linear(5, 8),
            nn.Linear(8, 6),
        ])
        self.middle = nn.Linear(6, 3)
        self.up = nn.ModuleList([
            nn.Linear(3, 7),
            nn.Linear(7, 9),
        ])
        self.out = nn.Linear(9, 2)
        self.aside = nn.Linear(6, 2)

    def forward(self, x):
        for layer in self.down:
            x = F.relu(layer(x))
        y = self.middle(x)
        for layer in self.up:
            y = F.relu(layer(y))
        return torch.cat((self.out(y), self.aside(x)), dim=-1)
