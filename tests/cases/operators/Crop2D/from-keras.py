import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.pad(x.permute(0, 3, 1, 2), (-1, -2, 0, -1)).permute(0, 2, 3, 1)
