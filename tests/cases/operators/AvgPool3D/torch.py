from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halved = nn.AvgPool3d(2)
        self.counted = nn.AvgPool3d(3, stride=2, padding=1)
        self.inner = nn.AvgPool3d(3, stride=2, padding=1, count_include_pad=False)
        self.divided = nn.AvgPool3d(
            3, stride=2, padding=1, ceil_mode=True, divisor_override=5
        )

    def forward(self, x):
        return self.halved(x), self.counted(x), self.inner(x), self.divided(x)
