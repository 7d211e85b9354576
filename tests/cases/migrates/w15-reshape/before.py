import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(12, 12)

    def forward(self, x):
        b = x.size(0)
        y = self.fc(x.reshape(b, -1))
        y = y.view(b, 2, 3, 2)
        return y.reshape(-1, 6), torch.reshape(y, (b, 12))
