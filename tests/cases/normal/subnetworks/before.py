import torch.nn as nn


class Block(nn.Module):
    def __init__(self, width, kernel=3):
        super().__init__()
        self.conv = nn.Conv1d(width, width, kernel, padding=1)

    def forward(self, x):
        return self.conv(x).relu()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = Block(4)
        self.b = Block(width=4, kernel=5)
        self.c = nn.Sequential(Block(4), nn.ReLU(), Block(4))

    def forward(self, x):
        return self.c(self.b(self.a(x)))
