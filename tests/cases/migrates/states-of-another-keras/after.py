from torch import nn


class Seq2Seq(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.LSTM(4, 6, batch_first=True)
        self.decoder = nn.LSTM(6, 6, batch_first=True)
        self.both = nn.GRU(6, 5, batch_first=True, bidirectional=True)
        self.fc = nn.Linear(10, 3)

    def forward(self, x):
        y, (h, c) = self.encoder(x)
        y, _ = self.decoder(y, (h, c))
        y, hidden = self.both(y)
        forward = hidden[-2]
        backward = hidden[-1]
        return self.fc(y), forward + backward
