from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Linear(8, 16)
        self.layers = nn.Linear(16, 16)
        self.layers_ = nn.Linear(16, 16)
        self.output = nn.Linear(16, 2)

    def forward(self, x):
        return self.output(self.layers_(self.layers(self.input(x))))
