from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.crop = nn.ZeroPad1d((-1, -2))

    def forward(self, x):
        return self.crop(x.permute(0, 2, 1)).permute(0, 2, 1)
