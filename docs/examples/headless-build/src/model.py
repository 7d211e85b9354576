# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
import torch
import torch.nn as nn
import torch.nn.functional as F


class Tiny(nn.Module):
    """Two convolutions and a skip."""

    def __init__(self, width=8, classes=10):
        super().__init__()
        self.stem = nn.Conv2d(3, width, 3, padding=1)
        self.body = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(width)
        self.pool = nn.MaxPool2d(2)
        self.head = nn.Linear(width * 8 * 8, classes)  # 32x32 images

    def forward(self, x):
        y = F.relu(self.stem(x))
        y = self.pool(y)
        y = y + F.relu(self.norm(self.body(y)))
        return self.head(torch.flatten(self.pool(y), 1))
