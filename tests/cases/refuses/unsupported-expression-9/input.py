from torch import nn


class Block(nn.Module):
    def __init__(self, width, depth=2):
        super().__init__()
        sizes = [4, 4, 4, 4]
        self.layers = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])
        self.last = nn.Linear(width, sizes[depth])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.last(x)


class Chain(nn.Module):
    def __init__(self, width, depth=2):
        super().__init__()
        self.body = nn.Sequential(*[nn.Linear(width, width) for _ in range(depth)])

    def forward(self, x):
        return self.body(x)


class Net(nn.Module):
    def __init__(self, block=Block):
        super().__init__()
        self.block = block(4, depth=3)

    def forward(self, x):
        return self.block(x)


class Chains(nn.Module):
    def __init__(self, chain=Chain):
        super().__init__()
        self.chain = chain(4, depth=5)

    def forward(self, x):
        return self.chain(x)
