import numpy as np
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)

    def forward(self, x):
        return self.conv(x)


net = Net()
print(net(np.zeros((1, 3, 8, 8))))
print(net(np.ones((1, 3, 8, 8))))
