from torch import nn


class Forecast(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(4, 16, num_layers=2, batch_first=True)
        self.fc = nn.Linear(16, 1)

    def forward(self, series):
        out, _ = self.gru(series)
        return self.fc(out[:, -1, :])
