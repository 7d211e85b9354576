import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 5, batch_first=True)
        self.gru = nn.GRU(4, 6, num_layers=2, batch_first=True, bidirectional=True)
        self.rnn = nn.RNN(5, 3, num_layers=2, batch_first=True)
        self.fc = nn.Linear(20, 2)

    def forward(self, x):
        out, states = self.lstm(x)
        h, c = states
        h = h.squeeze(0)
        _, hidden = self.gru(x)
        first, second = hidden[0], hidden[1]
        deep = torch.cat((hidden[-2, :, :], hidden[-1, :, :]), dim=1)
        step = self.rnn(out)[1][-1]
        return self.fc(torch.cat((h, step, deep), dim=1)), c[0], first + second
