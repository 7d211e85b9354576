from torch import nn


class Reused(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.b = nn.Linear(4, 4)

    def forward(self, x):
        y = x
        x = self.a(x)
        z = x = self.b(x)
        x_2 = self.a(z)
        x = self.b(x_2)
        return x + y + z
