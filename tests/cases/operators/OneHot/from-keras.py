import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.one_hot(x.argmax(dim=1), 5).float()
