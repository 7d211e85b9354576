from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return (x > 0).all(dim=1), (x < 0).all()
