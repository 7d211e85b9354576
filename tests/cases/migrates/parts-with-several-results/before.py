from torch import nn


class Halves(nn.Module):
    def forward(self, x):
        return x[:, :2], x[:, 2:]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halves = Halves()
        self.left = nn.Linear(2, 3)
        self.right = nn.Linear(2, 3)
        self.scale = 3 ** -0.5

    def forward(self, x):
        a, b = self.halves(x)
        return self.left(a) * self.scale + self.right(b)
