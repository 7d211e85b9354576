from torch import nn


class Returned(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        return x + 0.5 * self.a(x), -x


class Single(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(4, 4, batch_first=True)

    def forward(self, x):
        out, _ = self.gru(x)
        return out[:, -1, :]
