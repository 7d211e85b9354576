from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return x % (y * y + 0.5), x % 2
