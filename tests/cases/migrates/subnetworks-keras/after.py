import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, units):
        super().__init__()
        self.dense = nn.Linear(4, units)
        self.drop = nn.Dropout(0.3)

    def forward(self, x):
        return self.drop(F.relu(self.dense(x)))


class Net(nn.Module):
    def __init__(self, units=6):
        super().__init__()
        self.a = Block(units)
        self.b = nn.Sequential(
            nn.Linear(units, units),
            nn.ReLU(),
        )
        self.out = nn.Linear(units, 2)

    def forward(self, x):
        return self.out(self.b(self.a(x)))
