from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.gn = nn.InstanceNorm2d(4)
        self.up = nn.Upsample(scale_factor=2)
        self.elu = nn.ELU()
        self.silu = nn.SiLU()
        self.drop = nn.Dropout2d(0.1)
        self.same = nn.Identity()
        self.trans = nn.ConvTranspose2d(4, 2, 2, stride=2)

    def forward(self, x):
        x = self.elu(self.gn(self.conv(x)))
        x = self.silu(self.up(self.drop(x)))
        return self.trans(self.same(x))
