from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.crop = nn.ZeroPad2d((-1, -2, 0, -1))

    def forward(self, x):
        return self.crop(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
