import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.ge(torch.round(x), torch.round(y)), torch.ge(x, 0)
