from torch import nn


class Net(nn.Module):
    """Umlaut: ä."""

    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


NAME = "café"
