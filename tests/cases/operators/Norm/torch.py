from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.norm(dim=1), x.norm(p=1, dim=-1, keepdim=True), x.norm()
