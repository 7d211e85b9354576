from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.unsqueeze(1).repeat(1, 3, 1)
