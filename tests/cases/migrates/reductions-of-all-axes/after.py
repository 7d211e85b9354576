from torch import nn


class Net(nn.Module):
    def forward(self, x):
        y = x.mean(None, keepdim=True) + x.sum(None, keepdim=True)
        return x.repeat(1, 1, 2, 1) + y
