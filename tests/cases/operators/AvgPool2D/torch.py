import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halved = nn.AvgPool2d(2)
        self.counted = nn.AvgPool2d(3, stride=2, padding=1)
        self.inner = nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)
        self.divided = nn.AvgPool2d(
            3, stride=2, padding=1, ceil_mode=True, divisor_override=5
        )
        self.summed = nn.AvgPool2d(
            3, stride=1, padding=1, count_include_pad=False, divisor_override=1
        )

    def forward(self, x):
        return (
            self.halved(x),
            self.counted(x),
            self.inner(x),
            self.divided(x),
            F.avg_pool2d(self.summed(x), (2, 3), divisor_override=4),
        )
