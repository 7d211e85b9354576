import torch.nn.functional as F
from torch import nn


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


class Doubled(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer_0 = nn.ConvTranspose2d(3, 4, 3, stride=2)
        self.layer_1 = nn.ConvTranspose2d(4, 2, (2, 5), stride=(1, 3))
        self.layer_2 = nn.Flatten()
        self.layer_3 = nn.Linear(480, 5)

    def forward(self, x):
        x = F.pad(self.layer_0(x.permute(0, 3, 1, 2)), (0, -1, 0, -1))
        x = F.pad(self.layer_1(x), (-1, -1, 0, -1))
        x = x.permute(0, 2, 3, 1)  # Flatten in the order of the source
        x = self.layer_2(x)
        return self.layer_3(x)


doubled = Doubled()


class Longer(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer_0 = nn.ConvTranspose1d(3, 4, 7, stride=4)
        self.layer_1 = nn.Flatten()
        self.layer_2 = nn.Linear(96, 5)

    def forward(self, x):
        x = F.pad(self.layer_0(x.permute(0, 2, 1)), (-1, -2))
        x = x.permute(0, 2, 1)  # Flatten in the order of the source
        x = self.layer_1(x)
        return self.layer_2(x)


longer = Longer()
