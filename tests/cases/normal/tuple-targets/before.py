from torch import nn


class Targets(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 4, batch_first=True)
        self.gru = nn.GRU(4, 4, batch_first=True)

    def forward(self, x):
        a, (h, c) = self.lstm(x)
        b, _ = self.lstm(a)
        _, (h_n, _) = self.lstm(b)
        (d, state) = self.lstm(b)
        [e, (h_e, c_e)] = self.lstm(d, state)
        f, hidden = self.gru(e)
        _, last = self.gru(f)
        return f, last[-1], h_n[-1], h[0], c, h_e, c_e, hidden


class Indexed(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 4, batch_first=True)

    def forward(self, x):
        result = self.lstm(x)
        out = result[0]
        states = result[1]
        h, c = states
        return out + self.lstm(out)[0], h, c
