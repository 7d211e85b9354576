import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, units):
        super().__init__()
        self.dense = nn.Linear(4, units)
        self.batch_normalization = nn.BatchNorm1d(units, eps=0.001, momentum=0.01)
        self.dense_1 = nn.Linear(units, units)

    def forward(self, x):
        x = F.relu(self.dense(x))
        x = self.batch_normalization(x)
        x = self.dense_1(x)
        return x


class Doubled(nn.Module):
    def __init__(self, units):
        super().__init__()
        self.dense = nn.Linear(4, units)
        self.batch_normalization = nn.BatchNorm1d(units, eps=0.001, momentum=0.01)
        self.dense_1 = nn.Linear(units, units)

    def forward(self, x):
        x_1 = F.relu(self.dense(x))
        x_1 = self.batch_normalization(x_1)
        return x + self.dense_1(x_1) * 2


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = Block(4)
        self.doubled = Doubled(4)
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        return self.head(self.doubled(self.block(x)))
