import torch.nn as nn
import torch.nn.functional as F


class Grouped(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
        self.norm = nn.GroupNorm(4, 8)
        self.plain = nn.GroupNorm(2, 8, eps=1e-3, affine=False)

    def forward(self, x):
        y = F.relu(self.norm(self.conv(x)))
        return self.plain(y)
