from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.halved = nn.MaxPool1d(2)
        self.padded_pad = nn.ConstantPad1d(1, float("-inf"))
        self.padded = nn.MaxPool1d(3, stride=2)

    def forward(self, x):
        x = x.permute(0, 2, 1)
        return self.halved(x).permute(0, 2, 1), self.padded(self.padded_pad(x)).permute(
            0, 2, 1
        )
