import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Sequential(nn.ReLU(inplace=True), nn.Linear(4, 4))
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        y = self.fc(x)
        z = self.act(y)
        return y + z
