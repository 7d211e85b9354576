from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return (x + y) / 2
