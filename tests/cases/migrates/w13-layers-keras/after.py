import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.pool = nn.MaxPool2d(2)
        self.act = nn.ReLU()
        self.leaky = nn.LeakyReLU(negative_slope=0.25)
        self.sep = nn.Conv2d(4, 4, 3, groups=4)
        self.up = nn.Upsample(scale_factor=2)
        self.trans = nn.ConvTranspose2d(4, 3, 2, stride=2)
        self.pool_all = nn.AdaptiveMaxPool2d(1)

    def forward(self, x):
        x = self.pool(self.act(self.conv(x.permute(0, 3, 1, 2))))
        x = self.leaky(self.sep(x))
        x = self.trans(self.up(x))
        return torch.flatten(self.pool_all(x), 1)
