import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.doubled = nn.Upsample(scale_factor=2)
        self.smooth = nn.Upsample(scale_factor=2, mode="bilinear")

    def forward(self, x):
        a = self.doubled(x)
        b = self.smooth(x)
        return a, b, F.interpolate(x, size=(16, 12), mode="bilinear")
