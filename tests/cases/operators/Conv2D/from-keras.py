import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.same = nn.Conv2d(4, 6, 3, padding=1)
        self.halved_pad = nn.ZeroPad2d((1, 1, 0, 1))
        self.halved = nn.Conv2d(6, 4, 3, stride=2, bias=False)

    def forward(self, x):
        return self.halved(
            self.halved_pad(F.relu(self.same(x.permute(0, 3, 1, 2))))
        ).permute(0, 2, 3, 1)
