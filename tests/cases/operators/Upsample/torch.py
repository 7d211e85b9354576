import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.doubled = nn.Upsample(scale_factor=2)
        self.sized = nn.Upsample(size=(11, 7))
        self.smooth = nn.Upsample(scale_factor=2, mode="bilinear")

    def forward(self, x):
        a = self.doubled(x)
        b = self.smooth(x)
        c = self.sized(x)
        d = F.interpolate(x, size=12, mode="bilinear")
        return a, b, c, d, F.interpolate(x, size=(16, 12), mode="bilinear")
