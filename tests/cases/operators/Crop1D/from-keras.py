import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.pad(x.permute(0, 2, 1), (-1, -2)).permute(0, 2, 1)
