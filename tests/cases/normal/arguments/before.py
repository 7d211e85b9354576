import torch
from torch import nn


class Arguments(nn.Module):
    def __init__(self):
        super().__init__()
        self.positional = nn.Conv2d(3, 8, 3, 2, 1)
        self.mixed = nn.Conv2d(8, 8, 3, padding=1, stride=2)
        self.keywords = nn.Conv2d(out_channels=8, kernel_size=(3, 5), in_channels=8)
        self.strings = nn.Conv2d(8, 8, 3, padding="same", dtype=torch.float32)

    def forward(self, x):
        x = self.mixed(self.positional(x))
        return self.strings(input=self.keywords(x))
