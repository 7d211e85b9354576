import torch.nn.functional as F
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


class Lines(nn.Module):
    def __init__(self):
        super().__init__()
        self.odd = nn.ConvTranspose1d(3, 4, 3, stride=2)
        self.wide = nn.ConvTranspose1d(4, 2, 5, stride=3, padding=1)
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(60, 5)

    def forward(self, line):
        # Flatten in the order of the source
        line = self.wide(F.pad(self.odd(line.permute(0, 2, 1)), (0, -1))).permute(
            0, 2, 1
        )
        return self.fc(self.flatten(line))


class Images(nn.Module):
    def __init__(self):
        super().__init__()
        self.odd = nn.ConvTranspose2d(3, 4, 3, stride=2)
        self.mixed = nn.ConvTranspose2d(4, 3, (4, 5), stride=(2, 1), padding=(1, 2))
        self.one = nn.ConvTranspose2d(3, 2, 2)
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(320, 5)

    def forward(self, image):
        # Flatten in the order of the source
        image = F.pad(
            self.one(
                self.mixed(F.pad(self.odd(image.permute(0, 3, 1, 2)), (0, -1, 0, -1)))
            ),
            (0, -1, 0, -1),
        ).permute(0, 2, 3, 1)
        return self.fc(self.flatten(image))


class Volumes(nn.Module):
    def __init__(self):
        super().__init__()
        self.odd = nn.ConvTranspose3d(3, 2, 3, stride=2)
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(192, 5)

    def forward(self, volume):
        # Flatten in the order of the source
        volume = F.pad(
            self.odd(volume.permute(0, 4, 1, 2, 3)), (0, -1, 0, -1, 0, -1)
        ).permute(0, 2, 3, 4, 1)
        return self.fc(self.flatten(volume))


doubled = nn.Sequential(
    Permute((0, 3, 1, 2)),
    nn.ConvTranspose2d(3, 4, 3, stride=2),
    nn.ZeroPad2d((0, -1, 0, -1)),
    nn.ConvTranspose2d(4, 2, (2, 5), stride=(1, 3)),
    nn.ZeroPad2d((-1, -1, 0, -1)),
    Permute((0, 2, 3, 1)),  # Flatten in the order of the source
    nn.Flatten(),
    nn.Linear(480, 5),
)
longer = nn.Sequential(
    Permute((0, 2, 1)),
    nn.ConvTranspose1d(3, 4, 7, stride=4),
    nn.ZeroPad1d((-1, -2)),
    Permute((0, 2, 1)),  # Flatten in the order of the source
    nn.Flatten(),
    nn.Linear(96, 5),
)
