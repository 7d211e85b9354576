import torch
from torch import nn


class Excitation(nn.Module):
    """Weighs channels by what they are on average."""

    def __init__(self, channels, reduction=2):
        super().__init__()
        self.avg_pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Sequential(
            nn.Linear(channels, channels // reduction, bias=False),
            nn.ReLU(inplace=True),
            nn.Linear(channels // reduction, channels, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, x):
        b, c, _, _ = x.size()
        y = self.avg_pool(x).view(b, c)
        y = self.fc(y).view(b, c, 1, 1)
        return x * y.expand_as(x)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.excitation = Excitation(8)
        self.place = nn.Conv2d(8, 1, 1)
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        x = self.excitation(self.stem(x))
        mask = torch.sigmoid(self.place(x))
        mask = mask.expand(-1, 8, -1, -1)
        x = x * mask + x.mean(dim=1, keepdim=True).expand_as(x)
        x = torch.maximum((0.5 * x.amax(dim=(2, 3), keepdim=True)).expand_as(x), x)
        return self.fc(x.mean(dim=(2, 3)))


class Kept(nn.Module):
    """What is stretched is read by something that does not stretch it."""

    def __init__(self):
        super().__init__()
        self.place = nn.Conv2d(8, 1, 1)

    def forward(self, x):
        mask = self.place(x).expand_as(x)
        return x * mask, torch.cat([x, mask], dim=1)
