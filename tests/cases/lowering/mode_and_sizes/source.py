import torch
import torch.nn as nn
import torch.nn.functional as F


class SE(nn.Module):
    def __init__(self, channels, reduction=4):
        super().__init__()
        self.fc1 = nn.Linear(channels, channels // reduction)
        self.fc2 = nn.Linear(channels // reduction, channels)

    def forward(self, x):
        b, c, _, _ = x.size()
        y = F.adaptive_avg_pool2d(x, 1).view(b, c)
        y = torch.sigmoid(self.fc2(F.relu(self.fc1(y))))
        return x * y.view(b, c, 1, 1)


class Net(nn.Module):
    def __init__(self, p=0.3):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3, stride=2, padding=1)
        self.se = SE(16)
        self.up = nn.Upsample(scale_factor=2, mode="nearest")
        self.fc = nn.Linear(16 * 16 * 16, 64)
        self.p = p
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv(x)), 2)
        x = self.se(x)
        x = self.up(x)
        x = x.view(x.size(0), -1)
        x = F.dropout(F.relu(self.fc(x)), p=self.p, training=self.training)
        return F.log_softmax(self.out(x), dim=1)
