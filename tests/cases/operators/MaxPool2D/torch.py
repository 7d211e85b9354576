from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halved = nn.MaxPool2d(2)
        self.padded = nn.MaxPool2d(3, stride=2, padding=1)

    def forward(self, x):
        return self.halved(x), self.padded(x)
