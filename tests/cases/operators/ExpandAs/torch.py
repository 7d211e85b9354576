from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return x.expand_as(y)
