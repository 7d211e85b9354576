"""Words in, the last state of a recurrent layer out."""
from torch import nn


class Gru(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(20, 5)
        self.gru = nn.GRU(5, 4, batch_first=True)

    def forward(self, words):
        out, _ = self.gru(self.embedding(words))
        return out[:, -1]


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(20, 5)
        self.lstm = nn.LSTM(5, 4, batch_first=True)

    def forward(self, words):
        out, _ = self.lstm(self.embedding(words))
        return out[:, -1]
