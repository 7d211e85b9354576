import torch
import torch.nn.functional as F
from torch import nn

from settings import options


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4, **options)

    def forward(self, x):
        return self.fc(x)
