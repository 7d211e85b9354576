import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.both = nn.RNN(3, 4, batch_first=True, bidirectional=True)
        self.back = nn.RNN(8, 4, batch_first=True)
        self.last = nn.RNN(4, 4, batch_first=True)

    def forward(self, x):
        x, _ = self.both(x)
        x, _ = self.back(torch.flip(x, (1,)))
        _, x = self.last(x)
        return x[-1]
