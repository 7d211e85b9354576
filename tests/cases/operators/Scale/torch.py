import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, extent=2, divisor=3):
        super().__init__()
        self.summed = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False, divisor_override=1)
        self.given = nn.AvgPool2d(extent, divisor_override=divisor)

    def forward(self, x):
        return self.given(self.summed(x)), F.avg_pool2d(x, (2, 3), divisor_override=2)
