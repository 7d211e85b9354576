import torch
from torch import nn


class LastHiddenStates(nn.Module):
    """Puts the last hidden states of both directions of an LSTM side by side."""

    def forward(self, x):
        _, (hidden, _) = x
        return torch.cat((hidden[-2], hidden[-1]), dim=-1)


rows, columns = 6, 5

image = nn.Sequential(
    nn.Flatten(),
    nn.Linear(30, 4),
    nn.ReLU(),
)

sample = nn.Sequential(
    nn.Linear(7, 4),
    nn.ReLU(),
    nn.Linear(4, 2),
)

text = nn.Sequential(
    nn.Embedding(20, 3),
    nn.Flatten(),
    nn.Linear(18, 2),
)

signal = nn.Sequential(
    nn.LSTM(2, 3, batch_first=True, bidirectional=True),
    LastHiddenStates(),
    nn.Linear(6, 2),
)

declared = nn.Sequential(
    nn.Flatten(),
    nn.Linear(12, 2),
)

layered = nn.Sequential(
    nn.Flatten(),
    nn.Linear(12, 2),
)
