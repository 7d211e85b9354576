from torch import nn


class Loops(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.first = nn.Linear(4, width)
        self.shared = nn.Linear(width, width)
        self.names = []
        for i in range(2):
            self.add_module(f"layer{i}", nn.Linear(width, width))

    def forward(self, x):
        x = self.first(x)
        for _ in range(3):
            x = self.shared(x).relu()
        for layer in [self.layer0, self.layer1]:
            x = layer(x)
        for i in range(1, 7, 3):
            x = x * i
        return x
