import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    """One residual block."""

    def __init__(self, dim):
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.fc = nn.Linear(dim, dim)

    def forward(self, x):
        return x + F.relu(self.fc(self.norm(x)))


class Encoder(nn.Module):
    def __init__(self, dim, depth):
        super().__init__()
        # as many as asked for
        self.blocks = nn.ModuleList([Block(dim) for _ in range(depth)])

    def forward(self, x):
        for block in self.blocks:
            x = block(x)  # in place of the input
        return x


class Net(nn.Module):
    def __init__(self, dim=8, depth=2, classes=3):
        super().__init__()
        self.encoder = Encoder(dim, depth)
        self.head = nn.Linear(dim, classes)

    def forward(self, x):
        return self.head(self.encoder(x))


class Chain(nn.Module):
    def __init__(self, dim=8, depth=3):
        super().__init__()
        self.depth = depth
        self.body = nn.Sequential(*[Block(dim) for _ in range(depth)])
        self.scales = nn.ModuleList()
        self.layers = nn.ModuleList()
        for layer in range(depth):
            self.scales.append(nn.LayerNorm(dim))
            self.layers.append(nn.Linear(dim, dim))

    def forward(self, x):
        x = self.body(x)
        for i in range(self.depth):
            x = self.layers[i](self.scales[i](x))
        return x / self.depth


class Several(nn.Module):
    """Encoders of different depths."""

    def __init__(self, dim=8):
        super().__init__()
        self.first = Encoder(dim, 1)
        self.second = Encoder(dim, 3)

    def forward(self, x):
        return self.second(self.first(x))


class Perceptron(nn.Module):
    def __init__(self, in_dim=8, hidden=(6, 5), out_dim=4):
        super().__init__()
        layers = []
        previous = in_dim
        for h in hidden:
            layers.append(nn.Linear(previous, h))
            layers.append(nn.ReLU())
            previous = h
        layers.append(nn.Linear(previous, out_dim))
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)


class Convolutions(nn.Module):
    def __init__(self, channels=4, count=3):
        super().__init__()
        self.convs = nn.ModuleList()
        self.norms = nn.ModuleList()
        for i in range(count):
            self.convs.append(nn.Conv2d(3 if i == 0 else channels, channels, 3, padding=1))
            self.norms.append(nn.BatchNorm2d(channels))

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = F.relu(norm(conv(x)))
        return x.mean(dim=(2, 3))


class TextCNN(nn.Module):
    def __init__(self, vocab=50, dim=6, filters=4, kernel_sizes=(3, 4, 5), classes=2):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.convs = nn.ModuleList([nn.Conv1d(dim, filters, k) for k in kernel_sizes])
        self.fc = nn.Linear(len(kernel_sizes) * filters, classes)

    def forward(self, x):
        x = self.embed(x).permute(0, 2, 1)
        x = [F.relu(conv(x)) for conv in self.convs]
        x = [F.max_pool1d(i, i.size(2)).squeeze(2) for i in x]
        x = torch.cat(x, 1)
        return self.fc(x)


class Dilated(nn.Module):
    def __init__(self, channels=4, levels=3):
        super().__init__()
        self.convs = nn.ModuleList([
            nn.Conv1d(channels, channels, 3, padding=2 ** i, dilation=2 ** i)
            for i in range(levels)
        ])

    def forward(self, x):
        for i, conv in enumerate(self.convs):
            x = x + F.relu(conv(x)) * (i + 1)
        return x


class Basic(nn.Module):
    def __init__(self, in_planes, planes, stride=1):
        super().__init__()
        self.conv = nn.Conv2d(in_planes, planes, 3, stride=stride, padding=1, bias=False)
        self.shortcut = nn.Sequential()
        if stride != 1 or in_planes != planes:
            self.shortcut = nn.Conv2d(in_planes, planes, 1, stride=stride, bias=False)

    def forward(self, x):
        return F.relu(self.conv(x) + self.shortcut(x))


class Residual(nn.Module):
    def __init__(self, layers=[2, 3], classes=3):
        super().__init__()
        self.inplanes = 4
        self.stem = nn.Conv2d(3, 4, 3, padding=1, bias=False)
        self.layer1 = self._make_layer(4, layers[0])
        self.layer2 = self._make_layer(6, layers[1], stride=2)
        self.fc = nn.Linear(6, classes)

    def _make_layer(self, planes, blocks, stride=1):
        layers = []
        layers.append(Basic(self.inplanes, planes, stride))
        self.inplanes = planes
        for _ in range(1, blocks):
            layers.append(Basic(self.inplanes, planes))
        return nn.Sequential(*layers)

    def forward(self, x):
        x = self.layer2(self.layer1(F.relu(self.stem(x))))
        return self.fc(x.mean(dim=(2, 3)))


class OnlyForThese(nn.Module):
    """What else the numbers decide is written for one value of them."""

    def __init__(self, dim=8, depth=3, steps=4, hidden=(8, 8)):
        super().__init__()
        sizes = [4, 6, 8, 8]
        self.first = nn.Linear(dim, sizes[depth])
        self.blocks = nn.ModuleList([nn.Linear(8, 8) for _ in range(depth)])
        self.steps = nn.ModuleList([nn.Linear(8, 8) for _ in range(min(steps, 2))])
        between = []
        for i, h in enumerate(hidden):
            between.append(nn.Linear(8, h))
            if i < len(hidden) - 1:
                between.append(nn.Tanh())
        self.between = nn.Sequential(*between)

    def forward(self, x):
        x = self.first(x)
        for block in self.blocks:
            x = block(x)
        for step in self.steps:
            x = step(x)
        return self.between(x)
