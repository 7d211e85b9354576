from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = nn.Conv2d(4, 4, 3, groups=4)
        self.doubled = nn.Conv2d(4, 8, 3, padding="same", groups=4, bias=False)

    def forward(self, x):
        return self.doubled(self.plain(x.permute(0, 3, 1, 2))).permute(0, 2, 3, 1)
