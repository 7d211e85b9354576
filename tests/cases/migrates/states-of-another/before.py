from torch import nn


class Seq2Seq(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.LSTM(4, 6, batch_first=True)
        self.decoder = nn.LSTM(6, 6, batch_first=True)
        self.deep = nn.GRU(6, 5, num_layers=2, batch_first=True)
        self.deeper = nn.GRU(5, 5, num_layers=2, batch_first=True)

    def forward(self, x):
        _, (h, c) = self.encoder(x)
        z = h[-1].unsqueeze(1).repeat(1, x.size(1), 1)
        y, _ = self.decoder(z, (h, c))
        y, states = self.deep(y)
        y, _ = self.deeper(y, states)
        return y
