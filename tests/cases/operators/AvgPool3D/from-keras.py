from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halved = nn.AvgPool3d(2)
        self.padded = nn.AvgPool3d(
            3, stride=2, padding=(0, 1, 0), ceil_mode=True, count_include_pad=False
        )

    def forward(self, x):
        x = x.permute(0, 4, 1, 2, 3)
        return self.halved(x).permute(0, 2, 3, 4, 1), self.padded(x).permute(
            0, 2, 3, 4, 1
        )
