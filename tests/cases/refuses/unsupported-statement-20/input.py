from torch import nn


class Block(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = Block(nn.Linear(4, 4), nn.ReLU())

    def forward(self, x):
        return self.block(x)
