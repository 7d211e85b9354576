import torch
from torch import nn


class Good(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


# A comment of Bad.
class Bad(nn.Module):
    """Does what
    is not known: "quoted" \\ text."""

    def __init__(self, width: int = 8, activation: nn.Module = nn.ReLU(), *, bias=True):
        super().__init__()
        self.fc = nn.Unheard(width, 2)
        self.g = nn.Linear(width, 2, frobnicate="a")

    def forward(self, x: torch.Tensor, mask=None) -> torch.Tensor:
        return self.fc(x)


class Uses(nn.Module):
    def __init__(self):
        super().__init__()
        self.bad = Bad()

    def forward(self, x):
        return self.bad(x)


def head(n):
    """A head."""
    return nn.Sequential(nn.Linear(4, n), nn.Unheard())


my_model = nn.Sequential(nn.Linear(4, 2), nn.Unheard())
bad = Bad()
