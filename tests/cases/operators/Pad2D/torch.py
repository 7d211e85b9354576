from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.zeros = nn.ZeroPad2d((1, 2, 3, 4))
        self.mirror = nn.ReflectionPad2d(1)
        self.ones = nn.ConstantPad2d(1, 1.0)

    def forward(self, x):
        return self.zeros(x), self.mirror(x), self.ones(x)
