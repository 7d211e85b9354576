import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Hardtanh()

    def forward(self, x):
        return self.act(torch.clamp(x, min=0.0, max=2.0))
