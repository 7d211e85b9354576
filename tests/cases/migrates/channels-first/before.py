from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
        self.pool = nn.MaxPool2d(2)
        self.up = nn.ConvTranspose2d(8, 4, 2, stride=2)
        self.norm = nn.BatchNorm2d(4)
        self.depth = nn.Conv2d(4, 4, 3, groups=4)
        self.fc = nn.Linear(4 * 8 * 10, 5)

    def forward(self, x):
        x = self.pool(self.conv(x))
        x = self.depth(self.norm(self.up(x)))
        return self.fc(x.flatten(1))
