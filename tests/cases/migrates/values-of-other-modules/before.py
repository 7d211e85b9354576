import stat as sizes
from math import pi
from stat import ST_MTIME as WIDTH

from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, sizes.ST_CTIME)
        self.width = nn.Linear(sizes.ST_CTIME, WIDTH)

    def forward(self, x):
        return self.width(self.hidden(x)) * pi
