from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout3d(0.2)

    def forward(self, x):
        return self.drop(x)
