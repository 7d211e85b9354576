import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.pad(x, (1, 2)), F.pad(x, (1, 1, 0, 2), value=0.5)
