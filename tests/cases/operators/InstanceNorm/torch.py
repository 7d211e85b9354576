from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.InstanceNorm2d(3)
        self.scaled = nn.InstanceNorm2d(3, affine=True)

    def forward(self, x):
        return self.scaled(self.norm(x))
