from torch import nn


class Net(nn.Module):
    def __init__(self, width=16):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, width, 3),
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2, padding=1),
        )

    def forward(self, x):
        return self.features(x)
