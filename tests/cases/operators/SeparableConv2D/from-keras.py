import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain_depthwise = nn.Conv2d(4, 4, 3, groups=4, bias=False)
        self.plain = nn.Conv2d(4, 6, 1)
        self.doubled_depthwise = nn.Conv2d(6, 12, 3, padding=1, groups=6, bias=False)
        self.doubled = nn.Conv2d(12, 5, 1, bias=False)

    def forward(self, x):
        return self.doubled(
            self.doubled_depthwise(
                F.relu(self.plain(self.plain_depthwise(x.permute(0, 3, 1, 2))))
            )
        ).permute(0, 2, 3, 1)
