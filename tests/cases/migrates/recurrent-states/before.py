import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 5, batch_first=True, bidirectional=True)
        self.gru = nn.GRU(4, 6, batch_first=True)
        self.rnn = nn.RNN(6, 3, batch_first=True)
        self.fc = nn.Linear(10, 2)

    def forward(self, x):
        _, (h, _) = self.lstm(x)
        out, state = self.gru(x)
        last, _ = self.rnn(out)
        both = torch.cat((h[-2], h[-1]), dim=1)
        return self.fc(both), state[-1], last[:, -1, :]
