from torch import nn


class Net(nn.Module):
    def __init__(self, levels=2):
        super().__init__()
        self.rnn = nn.GRU(3, 8, levels, batch_first=True)

    def forward(self, x):
        out, _ = self.rnn(x)
        return out
