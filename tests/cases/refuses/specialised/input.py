import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, depth=2):
        super().__init__()
        sizes = [4, 4, 4]
        self.steps = nn.ModuleList([nn.Linear(4, 4) for _ in range(depth)])
        self.last = nn.Linear(4, sizes[depth])

    def forward(self, x):
        for step in self.steps:
            x = step(x)
        return self.last(x)
