from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, kernel_size=3)
        self.pool = nn.AvgPool2d(kernel_size=2)
        self.deep = nn.Conv3d(4, 4, 2)
        self.out = nn.AdaptiveAvgPool3d(output_size=1)

    def forward(self, x):
        x = self.pool(self.conv(x))
        x = self.deep(x.unsqueeze(2).repeat(1, 1, 3, 1, 1))
        return self.out(x)
