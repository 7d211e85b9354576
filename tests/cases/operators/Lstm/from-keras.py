from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.both = nn.LSTM(3, 4, batch_first=True, bidirectional=True)
        self.last = nn.LSTM(8, 4, batch_first=True)

    def forward(self, x):
        x, _ = self.both(x)
        _, (x, _) = self.last(x)
        return x[-1]
