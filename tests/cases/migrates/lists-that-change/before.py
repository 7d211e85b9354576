import torch
import torch.nn as nn


class Reversed(nn.Module):
    """A loop over a parameter that was changed goes through what it has become."""

    def __init__(self, in_dim=4, hidden=[6, 5]):
        super().__init__()
        hidden.reverse()
        self.layers = nn.ModuleList()
        for h in hidden:
            self.layers.append(nn.Linear(in_dim, h))
            in_dim = h

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


class Extended(nn.Module):
    def __init__(self, in_dim=4, hidden=[6, 5], out_dim=3):
        super().__init__()
        hidden.insert(0, 9)
        hidden += [7]
        hidden.append(out_dim)
        layers = []
        for h in hidden:
            layers.append(nn.Linear(in_dim, h))
            layers.append(nn.Tanh())
            in_dim = h
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)


class HalfPadded(nn.Module):
    """As long as the input for odd windows only."""

    def __init__(self, channels=4, kernel_sizes=(3, 5)):
        super().__init__()
        self.convs = nn.ModuleList([
            nn.Conv1d(channels, channels, k, padding=k // 2) for k in kernel_sizes
        ])

    def forward(self, x):
        for conv in self.convs:
            x = torch.relu(conv(x))
        return x


class Encoder(nn.Module):
    def __init__(self, in_dim, hidden, latent):
        super().__init__()
        dims = [in_dim, *hidden]
        self.layers = nn.ModuleList()
        for i in range(len(dims) - 1):
            self.layers.append(nn.Linear(dims[i], dims[i + 1]))
        self.last = nn.Linear(dims[-1], latent)

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return self.last(x)


class Decoder(nn.Module):
    def __init__(self, latent, hidden, out_dim):
        super().__init__()
        layers = []
        for h in hidden[::-1]:
            layers += [nn.Linear(latent, h), nn.ReLU()]
            latent = h
        layers += [nn.Linear(latent, out_dim)]
        self.net = nn.Sequential(*layers)

    def forward(self, z):
        return self.net(z)


class Autoencoder(nn.Module):
    def __init__(self, in_dim=8, hidden=(6, 5), latent=2):
        super().__init__()
        self.encoder = Encoder(in_dim, hidden, latent)
        self.decoder = Decoder(latent, hidden, in_dim)

    def forward(self, x):
        return self.decoder(self.encoder(x))


class Stage(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x


class Stages(nn.Module):
    """Depths that are computed."""

    def __init__(self, width=4, depth=2, depths=(1, 3)):
        super().__init__()
        self.first = Stage(width, depth + 1)
        self.second = Stage(width, depth=depth * 2)
        self.third = nn.Sequential(*[Stage(width, depths[i]) for i in range(len(depths))])

    def forward(self, x):
        return self.third(self.second(self.first(x)))


class FirstWindow(nn.Module):
    """The first layer is another one; what the others have is their own."""

    def __init__(self, channels=4, kernel_sizes=(3, 5, 2)):
        super().__init__()
        self.convs = nn.ModuleList([
            nn.Conv1d(channels, channels, 1 if i == 0 else k) for i, k in enumerate(kernel_sizes)
        ])

    def forward(self, x):
        for conv in self.convs:
            x = torch.relu(conv(x))
        return x
