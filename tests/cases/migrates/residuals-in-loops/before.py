import torch
import torch.nn as nn
import torch.nn.functional as F


class Recurrent(nn.Module):
    """Each layer adds to what it is given."""

    def __init__(self, dim=5, depth=2):
        super().__init__()
        self.lstms = nn.ModuleList([nn.LSTM(dim, dim, batch_first=True) for _ in range(depth)])
        self.norms = nn.ModuleList([nn.LayerNorm(dim) for _ in range(depth)])

    def forward(self, x):
        for lstm, norm in zip(self.lstms, self.norms):
            residual = x  # before the layer
            x, _ = lstm(x)
            x = norm(x + residual)
        return x


class Perceptron(nn.Module):
    def __init__(self, dim=5, depth=3):
        super().__init__()
        self.depth = depth
        self.fcs = nn.ModuleList([nn.Linear(dim, dim) for _ in range(depth)])
        self.norms = nn.ModuleList([nn.LayerNorm(dim) for _ in range(depth)])
        self.drop = nn.Dropout(0.1)

    def forward(self, x):
        for i in range(self.depth):
            identity = x
            x = self.norms[i](x)
            x = self.drop(F.relu(x))
            x = self.fcs[i](x)
            x += identity
        return x


class OwnVariable(nn.Module):
    def __init__(self, channels=4, depth=2):
        super().__init__()
        self.convs = nn.ModuleList([nn.Conv2d(channels, channels, 3, padding=1) for _ in range(depth)])

    def forward(self, x):
        out = x
        for conv in self.convs:
            res = out
            out = F.relu(conv(out))
            out = out + res
        return out - x


class Explicit(nn.Module):
    """A loop over layers that are all written out."""

    def __init__(self):
        super().__init__()
        self.fcs = nn.ModuleList([nn.Linear(5, 5), nn.Linear(5, 5)])

    def forward(self, x):
        for fc in self.fcs:
            shortcut = x
            x = torch.tanh(fc(x))
            x = x + shortcut
        return x


class ChangedInPlace(nn.Module):
    """Both names are one tensor, also behind the change."""

    def __init__(self, dim=5):
        super().__init__()
        self.fcs = nn.ModuleList([nn.Linear(dim, dim), nn.Linear(dim, dim)])

    def forward(self, x):
        x = x * 2
        for fc in self.fcs:
            same = x
            x += 1
            x = fc(x) + same
        return x
