import torch
from torch import nn


class SequenceOutput(nn.Module):
    """Takes the outputs of all steps from what a recurrent layer returns."""

    def forward(self, x):
        sequence, _ = x
        return sequence


class LastHiddenState(nn.Module):
    """Takes the last hidden state from what an LSTM returns."""

    def forward(self, x):
        _, (hidden, _) = x
        return hidden[-1]


class LastHiddenStates(nn.Module):
    """Puts the last hidden states of both directions of an LSTM side by side."""

    def forward(self, x):
        _, (hidden, _) = x
        return torch.cat((hidden[-2], hidden[-1]), dim=-1)


class Permute(nn.Module):
    """Orders the axes anew: axis i of the result is axis permute_dim[i] of the
    operand.
    """

    def __init__(self, permute_dim):
        super().__init__()
        self.permute_dim = permute_dim

    def forward(self, x):
        return x.permute(self.permute_dim)


class Flip(nn.Module):
    """The operand with the given axes in the other direction."""

    def forward(self, x):
        return torch.flip(x, (1,))


class LastState(nn.Module):
    """Takes the last state from what a GRU or a plain recurrent layer returns."""

    def forward(self, x):
        _, hidden = x
        return hidden[-1]


class Unsqueeze(nn.Module):
    """Puts in an axis of size 1."""

    def __init__(self, dim):
        super().__init__()
        self.dim = dim

    def forward(self, x):
        return x.unsqueeze(self.dim)


class Repeat(nn.Module):
    """Puts copies of a tensor side by side along each axis."""

    def __init__(self, repeats):
        super().__init__()
        self.repeats = repeats

    def forward(self, x):
        return x.repeat(self.repeats)


class LastStates(nn.Module):
    """Puts the last states of both directions of a GRU or a plain recurrent
    layer side by side.
    """

    def forward(self, x):
        _, hidden = x
        return torch.cat((hidden[-2], hidden[-1]), dim=-1)


last = nn.Sequential(
    nn.LSTM(4, 5, batch_first=True),
    SequenceOutput(),
    nn.LSTM(5, 3, batch_first=True),  # the last state only
    LastHiddenState(),
    nn.Linear(3, 2),
)

both = nn.Sequential(
    nn.LSTM(4, 3, batch_first=True, bidirectional=True),
    SequenceOutput(),
    # What both directions end with.
    nn.LSTM(6, 2, batch_first=True, bidirectional=True),
    LastHiddenStates(),
    nn.Linear(4, 2),
    nn.Softmax(dim=-1),
)

mixed = nn.Sequential(
    Permute((0, 2, 1)),
    nn.Conv1d(4, 5, 3),
    nn.ReLU(),
    nn.MaxPool1d(2),
    nn.Dropout1d(0.2),
    Permute((0, 2, 1)),
    nn.GRU(5, 4, batch_first=True),
    SequenceOutput(),
    Flip(),
    nn.RNN(4, 3, batch_first=True),
    LastState(),
    nn.Dropout(0.5),
    Unsqueeze(1),
    Repeat((1, 3, 1)),
    nn.GRU(3, 2, batch_first=True, bidirectional=True),
    LastStates(),
)


class Tagger(nn.Module):
    """Tags each step."""

    def __init__(self, units=4):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.LSTM(4, units, batch_first=True),
            SequenceOutput(),
            nn.Dropout(0.1),
            nn.LSTM(units, units * 2, batch_first=True),
            SequenceOutput(),
        )
        self.tags = nn.Linear(units * 2, 3)

    def forward(self, x):
        return self.tags(self.encoder(x))
