import torch
import torch.nn as nn


class SequenceAndStates(nn.Module):
    """Pools the sequence and reads the last states of both directions."""

    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(6, 8, batch_first=True, bidirectional=True)
        self.fc = nn.Linear(32, 3)

    def forward(self, x):
        out, (h_n, _) = self.lstm(x)
        last = torch.cat((h_n[-2], h_n[-1]), dim=1)
        return self.fc(torch.cat([out.mean(dim=1), last], dim=1))


class StackedSequenceAndStates(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(6, 8, num_layers=2, batch_first=True, dropout=0.2, bidirectional=True)
        self.fc = nn.Linear(32, 3)

    def forward(self, x):
        out, h_n = self.gru(x)
        last = torch.cat((h_n[2], h_n[3]), dim=-1)
        return self.fc(torch.cat([out[:, -1, :], last], dim=-1))


class LastStepsAndStates(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.RNN(6, 8, batch_first=True, nonlinearity='relu', bidirectional=True)
        self.fc = nn.Linear(32, 3)

    def forward(self, x):
        out, h_n = self.rnn(x)
        last = torch.cat([h_n[0], h_n[1]], dim=1)
        pooled, _ = out.max(dim=1)
        return self.fc(torch.cat([pooled, last], dim=1))
