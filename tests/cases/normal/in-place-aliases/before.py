import torch
import torch.nn.functional as F
from torch import nn


class Method(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        x = self.a(x)
        y = x.relu_()
        return x + y


class Function(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        h = self.a(x)
        torch.relu_(h)
        g = F.relu(h, inplace=True)
        F.relu_(h)
        return h + g


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.relu = nn.ReLU(inplace=True)

    def forward(self, x):
        x = self.a(x)
        alias = x
        y = self.relu(x)
        return x + y + alias


class Augmented(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        x = self.a(x)
        alias = x
        x += 1
        return x * alias


class Rebound(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        x = self.a(x)
        alias = x
        x = x + 1
        return x * alias
