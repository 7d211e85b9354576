from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.zeros = nn.ZeroPad2d((1, 2, 3, 4))

    def forward(self, x):
        return self.zeros(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
