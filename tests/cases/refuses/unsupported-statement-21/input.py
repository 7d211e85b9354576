from torch import nn


class A(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.Linear(4, 4)
        self.two = self.one
        self.one = nn.Linear(4, 4)

    def forward(self, x):
        return self.one(x) + self.two(x)
