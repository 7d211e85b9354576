from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.both = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
        self.deep = nn.LSTM(8, 4, num_layers=2, batch_first=True)

    def forward(self, x):
        y, _ = self.both(x)
        z, (h, c) = self.deep(y)
        return z[:, -1], h[-1]
