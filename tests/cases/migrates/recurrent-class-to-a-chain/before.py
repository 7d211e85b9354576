import torch
from torch import nn


class Reader(nn.Module):
    """Reads a text."""

    def __init__(self, units=6):
        super().__init__()
        self.embedding = nn.Embedding(20, units)
        self.first = nn.GRU(units, units, num_layers=2, dropout=0.2, batch_first=True)
        self.second = nn.LSTM(units, units, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * units, 3)

    def forward(self, inputs):
        x, _ = self.first(self.embedding(inputs))
        _, (h, _) = self.second(x)
        return self.out(torch.cat((h[-2], h[-1]), dim=1))
