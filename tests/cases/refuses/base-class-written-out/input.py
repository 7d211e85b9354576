from torch import nn


class A(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.fc(x)


class B(A):
    def forward(self, x):
        return A.forward(self, x) * 2


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = nn.ModuleList([A(), B(), nn.Linear(4, 4)])

    def forward(self, x):
        for part in self.parts:
            if isinstance(part, A):
                x = part(x)
            else:
                x = part(x) + 1
        return x
