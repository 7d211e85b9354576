import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Threshold(0.1, 20.0)

    def forward(self, x):
        return self.act(F.threshold(x, -0.5, 0.0))
