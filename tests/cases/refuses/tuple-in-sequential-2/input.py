from torch import nn


class Head(nn.Module):
    """Has a layer of its own, so that it is a network."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 2)

    def forward(self, x):
        out, _ = x
        return self.fc(out[:, -1])


net = nn.Sequential(
    nn.LSTM(4, 8, batch_first=True),
    Head(),
)
