import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(5, 4)
        self.act = nn.ReLU()
        self.none = nn.Identity()
        self.hidden = nn.Linear(4, 3)
        self.out = nn.Linear(3, 2)

    def forward(self, x):
        x = torch.sin(self.act(self.fc(x)))
        return torch.cos(self.out(self.none(F.silu(self.hidden(x)))))
