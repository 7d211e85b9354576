import torch
from torch import nn


class Arguments(nn.Module):
    def __init__(self):
        self.positional = torch.nn.Conv2d(in_channels=3, out_channels=8, kernel_size=3, stride=2, padding=1)
        self.mixed = torch.nn.Conv2d(in_channels=8, out_channels=8, kernel_size=3, stride=2, padding=1)
        self.keywords = torch.nn.Conv2d(in_channels=8, out_channels=8, kernel_size=(3, 5))
        self.strings = torch.nn.Conv2d(in_channels=8, out_channels=8, kernel_size=3, padding="same")

    def forward(self, x):
        t1 = self.positional(input=x)
        x_2 = self.mixed(input=t1)
        t3 = self.keywords(input=x_2)
        t4 = self.strings(input=t3)
        return t4
