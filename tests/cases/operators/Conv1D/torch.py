from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.same = nn.Conv1d(4, 6, 3, padding=1)
        self.halved = nn.Conv1d(6, 4, 3, stride=2, padding=1, groups=2, bias=False)

    def forward(self, x):
        return self.halved(self.same(x))
