from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.GroupNorm(3, 6, eps=0.001)
        self.plain = nn.GroupNorm(2, 6, affine=False)

    def forward(self, x):
        return self.plain(self.norm(x.permute(0, 3, 1, 2))).permute(0, 2, 3, 1)
