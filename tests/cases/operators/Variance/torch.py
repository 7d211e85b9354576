from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.var(dim=1, unbiased=False)
