from torch import nn


class Augmented(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        y = self.a(x)
        y += x
        y *= 2
        y -= 1
        return y
