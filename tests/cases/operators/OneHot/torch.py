import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.one_hot(torch.argmax(x, 1), 5)
