from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.mean(dim=1), x.mean(dim=(1, 2), keepdim=True), x.mean()
