from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return (x * x + 0.5) ** y, x ** 2
