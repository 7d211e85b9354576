from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.prod(dim=1, keepdim=True), x.prod()
