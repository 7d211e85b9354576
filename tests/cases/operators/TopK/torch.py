import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        values, indices = torch.topk(x, 2)
        return values, indices
