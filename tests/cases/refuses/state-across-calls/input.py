import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.count = 0

    def forward(self, x):
        self.count = self.count + 1
        return self.fc(x) * self.count
