from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x[:, -1], x[:, 1:3], x[..., 0], x[:, None]
