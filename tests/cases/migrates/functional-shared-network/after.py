import torch
import torch.nn.functional as F
from torch import nn


class Base(nn.Module):
    def __init__(self, units=6):
        super().__init__()
        self.flatten = nn.Flatten()
        self.dense = nn.Linear(16, units)

    def forward(self, image):
        x = self.flatten(image)
        x = F.relu(self.dense(x))
        return x


def create_base(units=6):
    return Base(units)


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        self.base = Base(units=5)
        self.dense = nn.Linear(5, 1)

    def forward(self, left, right):
        distance = self.base(left) - self.base(right)
        similar = torch.sigmoid(self.dense(distance * distance))
        return similar


def siamese():
    return Siamese()
