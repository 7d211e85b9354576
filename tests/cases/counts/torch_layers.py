import torch
from torch import nn


class Convolutions(nn.Module):
    def __init__(self):
        super().__init__()
        self.grouped = nn.Conv2d(4, 8, 3, groups=2)
        self.dilated = nn.Conv2d(8, 6, (3, 1), dilation=2, bias=False)
        self.up = nn.ConvTranspose2d(6, 4, 4, stride=2, groups=2)
        self.instance = nn.InstanceNorm2d(4, affine=True)
        self.group = nn.GroupNorm(2, 4)
        self.batch = nn.BatchNorm2d(4, affine=False)
        self.slopes = nn.PReLU(4)
        self.slope = nn.PReLU()

    def forward(self, x):
        x = self.up(self.dilated(self.grouped(x)))
        return self.slope(self.slopes(self.batch(self.group(self.instance(x)))))


class Sequences(nn.Module):
    def __init__(self, width=6):
        super().__init__()
        self.table = nn.Embedding(20, 5, padding_idx=0)
        self.lstm = nn.LSTM(5, width, num_layers=2, bidirectional=True, batch_first=True)
        self.gru = nn.GRU(2 * width, width, num_layers=3, batch_first=True)
        self.rnn = nn.RNN(width, 4, bias=False, batch_first=True)
        self.norm = nn.LayerNorm(4, bias=False)
        self.spare = nn.Linear(7, 3)
        self.head = nn.Linear(4, 2, bias=False)

    def forward(self, x):
        x, _ = self.lstm(self.table(x))
        x, _ = self.gru(x)
        x, _ = self.rnn(x)
        return self.head(self.norm(x))


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Sequential(nn.Linear(6, 6), nn.Tanh())

    def forward(self, x):
        return torch.matmul(self.inner(self.inner(x)), x.transpose(1, 2))
