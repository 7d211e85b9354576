import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.width = int(input())

    def forward(self, x):
        for _ in range(self.width):
            x = self.fc(x)
        return x
