import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return torch.gather(x, dim=1, index=torch.argsort(y))
