import math

import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(6, 6)
        self.key = nn.Linear(6, 6)

    def forward(self, x):
        query = self.query(x)
        scores = torch.matmul(query, self.key(x).transpose(1, 2)) / math.sqrt(query.size(-1))
        return scores.softmax(-1)


class Gram(nn.Module):
    def forward(self, x):
        b, c, h, w = x.size()
        features = x.view(b, c, h * w)
        return torch.bmm(features, features.transpose(1, 2)) / (c * h * w)


class Averaged(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(20, 5)

    def forward(self, tokens):
        return self.embedding(tokens).sum(1) / tokens.size(1)
