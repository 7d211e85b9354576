from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x.argmax(dim=1), x.argmax(dim=-1, keepdim=True), x.argmax()
