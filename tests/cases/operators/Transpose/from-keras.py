from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.transpose(-2, -1), x.transpose(1, 0)
