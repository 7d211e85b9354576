from torch import nn


class Targets(nn.Module):
    def __init__(self):
        self.lstm = torch.nn.LSTM(input_size=4, hidden_size=4, batch_first=True)
        self.gru = torch.nn.GRU(input_size=4, hidden_size=4, batch_first=True)

    def forward(self, x):
        a, (h, c) = self.lstm(input=x)
        b, _ = self.lstm(input=a)
        __2, (h_n, __3) = self.lstm(input=b)
        d, state = self.lstm(input=b)
        e, (h_e, c_e) = self.lstm(input=d, hx=state)
        f, hidden = self.gru(input=e)
        __4, last = self.gru(input=f)
        t8 = last[-1]
        t9 = h_n[-1]
        t10 = h[0]
        return f, t8, t9, t10, c, h_e, c_e, hidden


class Indexed(nn.Module):
    def __init__(self):
        self.lstm = torch.nn.LSTM(input_size=4, hidden_size=4, batch_first=True)

    def forward(self, x):
        result = self.lstm(input=x)
        out = result[0]
        h, c = result[1]
        t4 = self.lstm(input=out)
        t5 = t4[0]
        t6 = out + t5
        return t6, h, c
