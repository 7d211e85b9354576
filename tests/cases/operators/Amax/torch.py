from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.amax(dim=1), x.amax(dim=(1, 2), keepdim=True), x.amax()
