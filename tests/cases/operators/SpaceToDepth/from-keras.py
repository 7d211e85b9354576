import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        x = x.permute(0, 3, 1, 2)
        return F.pixel_unshuffle(x, 2).reshape(x.size(0), 3, 4, 2, 3).permute(
            0, 2, 1, 3, 4
        ).reshape(x.size(0), 12, 2, 3).permute(0, 2, 3, 1)
