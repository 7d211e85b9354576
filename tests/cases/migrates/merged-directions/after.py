import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, units=4):
        super().__init__()
        self.summed = nn.LSTM(3, units, batch_first=True, bidirectional=True)
        self.mean = nn.GRU(units, 4, batch_first=True, bidirectional=True)
        self.apart = nn.RNN(4, 4, batch_first=True, bidirectional=True)
        self.product = nn.LSTM(4, 5, batch_first=True, bidirectional=True)
        self.states = nn.LSTM(4, 5, batch_first=True, bidirectional=True)
        self.ends = nn.GRU(4, 5, batch_first=True, bidirectional=True)

    def forward(self, x):
        sequence, _ = self.summed(x)
        forward, backward = torch.chunk(sequence, 2, dim=-1)
        x = forward + backward
        sequence, hidden = self.mean(x)
        first = hidden[-2]
        last = hidden[-1]
        forward, backward = torch.chunk(sequence, 2, dim=-1)
        x = (forward + backward) / 2
        sequence, _ = self.apart(x)
        onwards, back = torch.chunk(sequence, 2, dim=-1)
        y = onwards - back
        _, (hidden_1, c_b) = self.states(y)
        f = hidden_1[-2]
        b = hidden_1[-1]
        h_f = hidden_1[-2]
        _, hidden_2 = self.ends(y)
        left = hidden_2[-2]
        right = hidden_2[-1]
        _, (hidden_3, _) = self.product(y)
        return (
            hidden_3[-2] * hidden_3[-1],
            first + last,
            f - b + h_f * c_b[-1],
            left - right
        )
