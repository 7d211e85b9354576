"""Networks that cannot be run."""
import os
import time

from torch import nn


class Raising(nn.Module):
    def __init__(self):
        super().__init__()
        raise ValueError("sizes do not fit")


class Dying(nn.Module):
    def forward(self, x):
        os._exit(3)


class Endless(nn.Module):
    def forward(self, x):
        while True:
            time.sleep(1)
