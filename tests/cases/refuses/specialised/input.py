import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, norm=True):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.norm = nn.LayerNorm(4) if norm else None

    def forward(self, x):
        x = self.fc(x)
        if self.norm is not None:
            x = self.norm(x)
        return x
