import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(6, 6)
        self.drop = nn.Dropout(0.1)
        self.conv = nn.Conv1d(6, 4, 3)
        self.other = nn.Conv1d(6, 4, 3)

    def forward(self, x):
        y = self.drop(self.fc(x))
        y = y.permute(0, 2, 1)
        a = self.conv(y)
        b = self.other(y)
        z = torch.cat([a, b], dim=1)
        return z.permute(0, 2, 1), y
