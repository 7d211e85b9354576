import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.broadcast_to(x, (5, 2, 4))
