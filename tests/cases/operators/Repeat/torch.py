from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.repeat(1, 2, 1)
