import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        x = x.permute(0, 2, 1)
        gaps = F.max_pool1d(x, 3, stride=1, dilation=2)
        strided = F.max_pool1d(x, 3, stride=2)
        return gaps.permute(0, 2, 1), strided.permute(0, 2, 1), F.max_pool1d(
            x, 3, stride=1, padding=1
        ).permute(0, 2, 1)
