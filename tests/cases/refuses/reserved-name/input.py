import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Linear(4, 4)
        self.name = nn.Linear(4, 4)
        self.call = nn.Linear(4, 4)

    def forward(self, x):
        return self.call(self.name(self.layers(x)))
