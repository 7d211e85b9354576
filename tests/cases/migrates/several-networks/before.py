from torch import nn


class First(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


SIZE = 4


class Second(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(SIZE, 3)

    def forward(self, x):
        return self.fc(x).tanh()


third = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
