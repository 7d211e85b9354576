import torch.nn.functional as F
from torch import nn


class Ring(nn.Module):
    def __init__(self, channels=3, kernel_size=3):
        super().__init__()
        self.conv = nn.Conv2d(
            channels, 4, kernel_size, padding=kernel_size // 2, padding_mode="circular"
        )
        self.edges = nn.ReplicationPad2d((2, 1, 0, 3))

    def forward(self, x):
        return self.edges(F.relu(self.conv(x)))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.ring = Ring()
        self.wide = nn.Conv2d(4, 3, 5, stride=2, padding=(2, 1), padding_mode="replicate")
        self.strip = nn.Conv1d(6, 4, 3, padding=1, padding_mode="circular")
        self.turned = nn.CircularPad1d((0, 2))

    def forward(self, x, y):
        y = self.turned(self.strip(y))
        y = F.pad(y, (3, 1), mode="circular")
        return self.wide(self.ring(x)), F.pad(y, (2, 2), mode="replicate")
