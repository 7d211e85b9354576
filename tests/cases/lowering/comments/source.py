from collections import OrderedDict
from typing import Optional

import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """A net.

    With a longer text.
    """

    # the classes
    def __init__(self, num_classes: int = 10, dropout: Optional[float] = 0.5, use_bn: bool = True):
        super(Net, self).__init__()
        self.features = nn.Sequential(OrderedDict([
            ("conv", nn.Conv2d(3, 8, 3)),
            ("act", nn.ReLU()),
        ]))
        # the head
        self.head = nn.Linear(8, num_classes)  # logits
        self.use_bn = use_bn
        if use_bn:
            self.bn = nn.BatchNorm2d(8)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        # first the features
        x = self.features(x)
        if self.use_bn:
            x = self.bn(x)  # normalise
        x = x.mean([2, 3])
        # now the head
        out = self.head(self.dropout(x))  # done
        return F.relu(out)


def train():
    model = Net(num_classes=3)
    return model
