import torch
import torch.nn.functional as F
from torch import nn


class Encoder(nn.Module):
    def __init__(self, units, depth=3, rate=0.1):
        super().__init__()
        self.depth = depth
        self.denses = nn.ModuleList([nn.Linear(units, units) for _ in range(depth)])
        self.norms = nn.ModuleList(
            [nn.LayerNorm(units, eps=0.001) for _ in range(depth)]
        )
        self.drop = nn.Dropout(rate)

    def forward(self, x):
        for i in range(self.depth):
            y = F.relu(self.denses[i](x))
            x = self.norms[i](y)
            x = self.drop(x)
        return x


class Net(nn.Module):
    def __init__(self, units=6, num_layers=2):
        super().__init__()
        self.first = nn.Linear(5, units)
        self.encoder = Encoder(units, depth=num_layers)
        self.last = nn.Linear(units, 3)

    def forward(self, x):
        return self.last(self.encoder(self.first(x)))


class Perceptron(nn.Module):
    def __init__(self, hidden=(8, 6), classes=4):
        super().__init__()
        self.hidden = nn.ModuleList()
        previous = 5
        for units in hidden:
            self.hidden.append(nn.Linear(previous, units))
            previous = units
        self.out = nn.Linear(previous, classes)

    def forward(self, x):
        for layer in self.hidden:
            x = F.relu(layer(x))
        return self.out(x)


class Chain(nn.Module):
    def __init__(self, widths=(8, 6)):
        super().__init__()
        self.net = nn.Sequential()
        previous = 5
        for width in widths:
            self.net.append(nn.Linear(previous, width))
            self.net.append(nn.ReLU())
            previous = width
        self.net.append(nn.Linear(previous, 2))

    def forward(self, x):
        return self.net(x)


class Convolutions(nn.Module):
    def __init__(self, filters=4, count=2):
        super().__init__()
        self.convs = nn.ModuleList()
        previous = 3
        for _ in range(count):
            self.convs.append(nn.Conv2d(previous, filters, 3, padding=1))
            previous = filters
        self.pools = nn.ModuleList([nn.MaxPool2d(2) for _ in range(count)])

    def forward(self, x):
        x = x.permute(0, 3, 1, 2)
        for conv, pool in zip(self.convs, self.pools):
            x = pool(F.relu(conv(x)))
        return x.permute(0, 2, 3, 1)


class Branches(nn.Module):
    def __init__(self, filters=3):
        super().__init__()
        self.convs = nn.ModuleList([
            nn.Conv2d(2, filters, 1),
            nn.Conv2d(2, filters, 3, padding=1),
        ])

    def forward(self, x):
        x = x.permute(0, 3, 1, 2)
        return torch.cat([conv(x) for conv in self.convs], dim=1).permute(0, 2, 3, 1)


class Explicit(nn.Module):
    def __init__(self):
        super().__init__()
        self.steps = nn.ModuleList([
            nn.Linear(4, 5),
            nn.Linear(5, 4),
        ])

    def forward(self, x):
        for step in self.steps:
            x = torch.tanh(step(x))
        return torch.tanh(self.steps[1](torch.tanh(self.steps[0](x))))


class OnlyForThese(nn.Module):
    """The size behind the loop depends on how often it was followed."""

    def __init__(self):
        super().__init__()
        self.convs_0_pad = nn.ZeroPad2d((0, 1, 0, 1))
        self.convs_0 = nn.Conv2d(3, 4, 3, stride=2)
        self.convs_1_pad = nn.ZeroPad2d((0, 1, 0, 1))
        self.convs_1 = nn.Conv2d(4, 4, 3, stride=2)
        self.flatten = nn.Flatten()
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        x = x.permute(0, 3, 1, 2)
        x = self.convs_0(self.convs_0_pad(x))
        x = self.convs_1(self.convs_1_pad(x))
        x = x.permute(0, 2, 3, 1)  # Flatten in the order of the source
        return self.out(self.flatten(x))
