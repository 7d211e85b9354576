import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.logsumexp(x, 1), torch.logsumexp(x, -1, keepdim=True)
