import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, dim=4, length=6):
        super().__init__()
        self.query = nn.Linear(dim, dim)
        self.key = nn.Linear(dim, dim)
        self.value = nn.Linear(dim, dim)
        self.scale = nn.Parameter(torch.empty(dim))
        nn.init.ones_(self.scale)
        # nobody sees the future
        self.register_buffer("mask", torch.tril(torch.ones(length, length)))

    def forward(self, x):
        q, k, v = self.query(x), self.key(x), self.value(x)
        scores = q @ k.transpose(-2, -1)
        scores = scores.masked_fill(self.mask[:5, :5] == 0, -1e9)
        x = torch.softmax(scores, dim=-1) @ v
        return x * self.scale
