import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Hardtanh()

    def forward(self, x):
        return self.act(F.hardtanh(x, 0.0, 2.0))
