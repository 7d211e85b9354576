import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden=4):
        super().__init__()
        self.hidden = hidden
        self.lstm = nn.LSTM(3, hidden, batch_first=True, bidirectional=True)
        self.gru = nn.GRU(hidden, 5, batch_first=True, bidirectional=True)
        self.rnn = nn.RNN(5, 4, bidirectional=True)

    def forward(self, x):
        out, _ = self.lstm(x)
        x = out[..., : self.hidden] + out[..., self.hidden :]
        out, h = self.gru(x)
        forward, backward = out.chunk(2, dim=-1)
        x = (forward + backward) / 2
        z, _ = self.rnn(x.transpose(0, 1))
        return x, h[0] * h[1], z[:, :, :4] + z[:, :, 4:]
