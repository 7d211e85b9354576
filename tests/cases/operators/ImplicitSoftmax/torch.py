import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return F.softmax(x), F.softmax(y)
