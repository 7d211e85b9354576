from torch import nn


class Signs(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        y = self.a(x)
        z = (x + y) * (x - y) / 2 - -y
        z = z ** 2
        return (z @ y.transpose(0, 1)) % 3
