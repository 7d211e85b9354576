from torch import nn


class Net(nn.Module):
    def forward(self, x):
        values, indices = x.min(dim=1)
        return values, indices, x.min(dim=-1, keepdim=True)[0], x.min(dim=1)[0]
