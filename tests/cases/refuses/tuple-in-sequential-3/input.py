from torch import nn


class States(nn.Module):
    def forward(self, x):
        _, states = x
        return states


net = nn.Sequential(
    nn.LSTM(4, 8, batch_first=True),
    States(),
    nn.Linear(8, 2),
)
