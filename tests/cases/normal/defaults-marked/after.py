import torch
from torch import nn


class Defaults(nn.Module):
    def __init__(self):
        self.conv = torch.nn.Conv2d(in_channels=3, out_channels=8, kernel_size=3, stride=default(1), padding=1, dilation=default(1), groups=default(1), bias=default(True), padding_mode=default("zeros"), device=default(None), dtype=default(None))
        self.pool = torch.nn.MaxPool2d(kernel_size=2, stride=default(None), padding=default(0), dilation=default(1), return_indices=default(False), ceil_mode=default(False))
        self.head = torch.nn.Linear(in_features=8, out_features=2, bias=True, device=default(None), dtype=default(None))

    def forward(self, x):
        t1 = self.conv(input=x)
        x_2 = self.pool(input=t1)
        t3 = torch.flatten(input=x_2, start_dim=1, end_dim=default(-1))
        t4 = self.head(input=t3)
        return t4
