import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.a = nn.Linear(4, width)
        self.b = nn.Linear(8, 2)

    def forward(self, x):
        return self.b(self.a(x))
