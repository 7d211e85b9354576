from torch import nn


class Permute(nn.Module):
    """Orders the axes anew: axis i of the result is axis permute_dim[i] of the
    operand.
    """

    def __init__(self, permute_dim):
        super().__init__()
        self.permute_dim = permute_dim

    def forward(self, x):
        return x.permute(self.permute_dim)


good = nn.Sequential(Permute((0, 3, 1, 2)), nn.Conv2d(3, 4, 3), nn.ReLU())

bad = nn.Sequential(
    Permute((0, 3, 1, 2)),
    nn.Conv2d(3, 4, 3),
    nn.Hardshrink(0.5, nonsense=2),
)
