from settings import load

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        sizes = load()
        self.fc = nn.Linear(*sizes)

    def forward(self, x):
        return self.fc(x)
