import torch
from torch import nn


class GetLast(nn.Module):
    """The last step."""

    def forward(self, x):
        out, _ = x
        return out[:, -1]


class HiddenState(nn.Module):
    def forward(self, outputs):
        _, (h_n, c_n) = outputs
        return h_n[-1]


class CellState(nn.Module):
    def forward(self, outputs):
        return outputs[1][1].squeeze(0)


last = nn.Sequential(
    nn.LSTM(4, 5, batch_first=True),
    GetLast(),  # of the sequence
    nn.Linear(5, 2),
)

hidden = nn.Sequential(
    nn.LSTM(4, 5, num_layers=2, batch_first=True, dropout=0.3),
    # All that was seen.
    HiddenState(),
    nn.ReLU(),
    nn.Linear(5, 2),
)

cell = nn.Sequential(nn.LSTM(4, 5, batch_first=True), CellState(), nn.Linear(5, 2))


class Both(nn.Module):
    """The last states of both directions."""

    def forward(self, outputs):
        _, h = outputs
        return torch.cat([h[-2], h[-1]], dim=1)


class Step(nn.Module):
    """One step of the outputs."""

    def __init__(self, step=0):
        super().__init__()
        self.step = step

    def forward(self, outputs):
        sequence = outputs[0]
        return sequence[:, self.step]


class Classifier(nn.Module):
    def __init__(self, classes=2):
        super().__init__()
        self.directions = nn.Sequential(
            nn.GRU(4, 3, batch_first=True, bidirectional=True),
            # forward and backward
            Both(),
        )
        self.steps = nn.Sequential(
            nn.RNN(4, 3, batch_first=True),
            Step(2),
            nn.Linear(3, 6),
        )
        self.mean = nn.Sequential(nn.GRU(4, 6, batch_first=True), Sequences())
        self.head = nn.Linear(6, classes)

    def forward(self, x):
        y = self.directions(x) + self.steps(x) + self.mean(x).mean(dim=1)
        return self.head(y)


class Sequences(nn.Module):
    def forward(self, outputs):
        outputs, _ = outputs
        return outputs
