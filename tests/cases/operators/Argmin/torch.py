from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.argmin(dim=1), x.argmin(dim=-1, keepdim=True), x.argmin()
