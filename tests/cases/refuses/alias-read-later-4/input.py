import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.flat = nn.Flatten()

    def forward(self, x):
        y = self.fc(x)
        z = self.flat(y)
        F.relu(z, inplace=True)
        return y
