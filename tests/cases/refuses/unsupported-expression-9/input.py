from torch import nn


class Block(nn.Module):
    def __init__(self, width, depth=2):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class Net(nn.Module):
    def __init__(self, block=Block):
        super().__init__()
        self.block = block(4, depth=3)

    def forward(self, x):
        return self.block(x)
