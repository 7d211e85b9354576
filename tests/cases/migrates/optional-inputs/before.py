import torch
from torch import nn


class Attention(nn.Module):
    """Attention of one head."""

    def __init__(self, width=4):
        super().__init__()
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.scale = width ** -0.5

    def forward(self, x, mask=None):
        scores = self.query(x) @ self.key(x).transpose(1, 2) * self.scale
        if mask is not None:
            # what is not looked at
            scores = scores + mask
        return torch.softmax(scores, dim=-1) @ x


class Net(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.masked = Attention(width)
        self.free = Attention(width)

    def forward(self, x, mask):
        return self.free(self.masked(x, mask=mask))
