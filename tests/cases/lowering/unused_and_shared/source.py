import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 8)
        self.act = nn.ReLU()
        self.never = nn.Linear(3, 3)
        self.fc2 = nn.Linear(8, 8)

    def forward(self, x):
        a = self.act(self.fc1(x))
        b = self.act(self.fc1(a))
        return torch.cat([a, self.fc2(b)], dim=-1), b
