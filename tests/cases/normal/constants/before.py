import torch.nn as nn

WIDTH = 8
KERNEL = (3, 3)


class Constants(nn.Module):
    def __init__(self, width=WIDTH, factor=2, classes=10):
        super().__init__()
        hidden = width * factor
        self.hidden = hidden
        self.scale = 1 / factor
        self.conv = nn.Conv2d(3, WIDTH, KERNEL, padding=KERNEL[0] // 2)
        self.a = nn.Linear(WIDTH * 4 * 4, hidden)
        self.b = nn.Linear(self.hidden, max(hidden // 2, 1))
        self.c = nn.Linear(max(hidden // 2, 1), classes - 1 + 2 ** 0)

    def forward(self, x):
        x = self.conv(x)
        x = self.a(x.view(-1, WIDTH * 16)) * self.scale
        return self.c(self.b(x))
