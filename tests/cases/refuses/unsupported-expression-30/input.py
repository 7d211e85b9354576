from torch import nn


class A(nn.Module):
    def __init__(self):
        super().__init__()
        self.__fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.__fc(x)


class B(A):
    def __init__(self):
        super().__init__()
        self.__fc = nn.Linear(4, 4)

    def forward(self, x):
        return super().forward(x) + self.__fc(x)
