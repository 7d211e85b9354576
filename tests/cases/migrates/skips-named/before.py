import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 6)
        self.second = nn.Linear(6, 6)
        self.third = nn.Linear(6, 6)

    def forward(self, x):
        x = F.relu(self.first(x))
        residual = x
        x = F.relu(self.second(x))
        x = self.third(x)
        x += residual
        return F.normalize(x, dim=-1).squeeze()
