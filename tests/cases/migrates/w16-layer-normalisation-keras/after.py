from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 8)
        self.a = nn.LayerNorm(8, eps=0.001)
        self.b = nn.LayerNorm((3, 8))

    def forward(self, x):
        return self.b(self.a(self.fc(x)))
