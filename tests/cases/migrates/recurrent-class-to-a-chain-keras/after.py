import torch
from torch import nn


class SequenceOutput(nn.Module):
    """Takes the outputs of all steps from what a recurrent layer returns."""

    def forward(self, x):
        sequence, _ = x
        return sequence


class LastHiddenStates(nn.Module):
    """Puts the last hidden states of both directions of an LSTM side by side."""

    def forward(self, x):
        _, (hidden, _) = x
        return torch.cat((hidden[-2], hidden[-1]), dim=-1)


def Reader(units=6):
    """Reads a text."""
    return nn.Sequential(
        nn.Embedding(20, units),
        nn.GRU(units, units, batch_first=True),
        SequenceOutput(),
        nn.LSTM(units, units, batch_first=True, bidirectional=True),
        LastHiddenStates(),
        nn.Linear(units * 2, 3),
        nn.Softmax(dim=-1),
    )
