import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 5, batch_first=True)
        self.gru = nn.GRU(5, 6, num_layers=2, batch_first=True)
        self.fc = nn.Linear(6, 2)

    def forward(self, x):
        h0 = torch.zeros(1, x.size(0), 5, device=x.device)
        c0 = torch.zeros(1, x.size(0), 5).to(x.device)
        out, _ = self.lstm(x, (h0, c0))
        start = torch.zeros(2, x.size(0), 6).to(device=x.device)
        out, _ = self.gru(out, start)
        return self.fc(out[:, -1, :])
