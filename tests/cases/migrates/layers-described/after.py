import torch.nn.functional as F
from torch import nn


# A block that can be saved
class Block(nn.Module):
    def __init__(self, filters=4):
        super().__init__()
        self.filters = filters
        self.conv = nn.Conv2d(4, filters, 3, padding=1)
        self.norm = nn.BatchNorm2d(filters, eps=0.001, momentum=0.01)

    def forward(self, x):
        y = self.norm(F.relu(self.conv(x)))
        return x + y


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = Block()
        self.second = Block()

    def forward(self, x):
        return self.second(self.first(x.permute(0, 3, 1, 2))).permute(0, 2, 3, 1)
