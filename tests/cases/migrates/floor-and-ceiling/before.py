import math

import torch
import torch.nn as nn
import torch.nn.functional as F


class Bottleneck(nn.Module):
    def __init__(self, in_planes, growth_rate):
        super(Bottleneck, self).__init__()
        self.bn1 = nn.BatchNorm2d(in_planes)
        self.conv1 = nn.Conv2d(in_planes, growth_rate, kernel_size=3, padding=1, bias=False)

    def forward(self, x):
        out = self.conv1(F.relu(self.bn1(x)))
        return torch.cat([out, x], 1)


class DenseNet(nn.Module):
    def __init__(self, growth_rate=3, reduction=0.5, classes=2):
        super(DenseNet, self).__init__()
        planes = 2 * growth_rate + 1
        self.conv1 = nn.Conv2d(3, planes, kernel_size=3, padding=1, bias=False)
        self.dense1 = Bottleneck(planes, growth_rate)
        planes += growth_rate
        halved = int(math.floor(planes * reduction))
        self.trans1 = nn.Conv2d(planes, halved, 1)
        self.dense2 = Bottleneck(halved, math.ceil(7 / 2))
        self.linear = nn.Linear(halved + math.ceil(7 / 2), classes)

    def forward(self, x):
        out = self.dense1(self.conv1(x))
        out = self.dense2(F.avg_pool2d(self.trans1(out), 2))
        out = F.adaptive_avg_pool2d(out, 1)
        return self.linear(out.view(out.size(0), -1))
