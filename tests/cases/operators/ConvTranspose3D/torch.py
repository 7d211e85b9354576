from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.doubled = nn.ConvTranspose3d(4, 3, 4, stride=2, padding=1)
        self.cut = nn.ConvTranspose3d(3, 2, 3, stride=2, padding=1, output_padding=1)
        self.longer = nn.ConvTranspose3d(2, 2, 3, stride=2, output_padding=1)

    def forward(self, x):
        return self.longer(self.cut(self.doubled(x)))
