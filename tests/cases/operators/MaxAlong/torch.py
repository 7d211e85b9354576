from torch import nn


class Net(nn.Module):
    def forward(self, x):
        values, indices = x.max(dim=1)
        return values, indices, x.max(dim=-1, keepdim=True)[0], x.max(dim=1)[0]
