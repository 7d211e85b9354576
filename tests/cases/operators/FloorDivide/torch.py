from torch import nn


class Net(nn.Module):
    def forward(self, x, y):
        return x.detach() // 2, x.detach() // (y.detach() + 5)
