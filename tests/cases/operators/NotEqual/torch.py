import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.ne(torch.round(x), torch.round(y)), torch.ne(x, 0)
