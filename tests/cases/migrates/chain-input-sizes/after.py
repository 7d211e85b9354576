import torch
from torch import nn

rows, columns = 6, 5

image = nn.Sequential(
    nn.Flatten(),
    nn.Linear(30, 4),
    nn.ReLU(),
)

sample = nn.Sequential(
    nn.Linear(7, 4),
    nn.ReLU(),
    nn.Linear(4, 2),
)

text = nn.Sequential(
    nn.Embedding(20, 3),
    nn.Flatten(),
    nn.Linear(18, 2),
)


class Signal(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer_0 = nn.LSTM(2, 3, batch_first=True, bidirectional=True)
        self.layer_1 = nn.Linear(6, 2)

    def forward(self, x):
        _, (hidden, _) = self.layer_0(x)
        x = torch.cat((hidden[-2], hidden[-1]), dim=-1)
        return self.layer_1(x)


signal = Signal()

declared = nn.Sequential(
    nn.Flatten(),
    nn.Linear(12, 2),
)

layered = nn.Sequential(
    nn.Flatten(),
    nn.Linear(12, 2),
)
