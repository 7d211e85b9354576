import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.stack((x, y)).mean(dim=0)
