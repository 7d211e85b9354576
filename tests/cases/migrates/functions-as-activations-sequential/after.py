import torch
from torch import nn


class Sin(nn.Module):
    """The sine."""

    def forward(self, x):
        return torch.sin(x)


model = nn.Sequential(
    nn.Linear(5, 3),
    nn.SiLU(),
    nn.LeakyReLU(negative_slope=0.2),
    nn.Linear(3, 4),
    Sin(),
    nn.Softmax(dim=-1),
)
