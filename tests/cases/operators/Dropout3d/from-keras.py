from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout3d(0.2)

    def forward(self, x):
        return self.drop(x.permute(0, 4, 1, 2, 3)).permute(0, 2, 3, 4, 1)
