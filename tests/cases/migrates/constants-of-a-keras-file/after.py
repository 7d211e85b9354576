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


vocabulary = 50
length = 12
units = 8
rate = 0.3

model = nn.Sequential(
    nn.Embedding(vocabulary, units),
    nn.LSTM(units, units * 2, batch_first=True),
    SequenceOutput(),
    nn.Dropout(rate),
    nn.LSTM(16, units, batch_first=True),
    LastHiddenState(),
    nn.Linear(units, vocabulary),
    nn.Softmax(dim=-1),
)
