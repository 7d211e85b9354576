from torch import nn


class Block(nn.Module):
    """Two convolutions and a shortcut."""

    expansion = 2

    def __init__(self, in_planes, planes, stride=1):
        super().__init__()
        self.conv = nn.Conv2d(in_planes, planes, 3, stride=stride, padding=1, bias=False)
        self.out = nn.Conv2d(planes, self.expansion * planes, 1)

        self.shortcut = nn.Sequential()
        if stride != 1 or in_planes != self.expansion * planes:
            self.shortcut = nn.Sequential(
                nn.Conv2d(in_planes, self.expansion * planes, 1, stride=stride),
                nn.BatchNorm2d(self.expansion * planes),
            )

    def forward(self, x):
        out = self.out(self.conv(x).relu())
        out += self.shortcut(x)
        return out.relu()


class Gate(nn.Module):
    def __init__(self, width, residual=True):
        super().__init__()
        self.residual = residual and width > 1
        self.fc = nn.Linear(width, width)
        if self.residual:
            self.norm = nn.LayerNorm(width)

    def forward(self, x):
        if self.residual:
            return x + self.norm(self.fc(x))
        return self.fc(x)


class Net(nn.Module):
    def __init__(self, block=Block, counts=(2, 1), classes=3):
        super().__init__()
        self.in_planes = 2
        self.layer1 = self._make_layer(block, 2, counts[0], stride=1)
        self.layer2 = self._make_layer(block, 3, counts[1], stride=2)
        self.gate = Gate(3 * block.expansion)
        self.plain = Gate(3 * block.expansion, residual=False)
        self.head = nn.Linear(3 * block.expansion, classes)

    def _make_layer(self, block, planes, count, stride):
        strides = [stride] + [1] * (count - 1)
        layers = []
        for stride in strides:
            layers.append(block(self.in_planes, planes, stride))
            self.in_planes = planes * block.expansion
        return nn.Sequential(*layers)

    def forward(self, x):
        x = self.layer2(self.layer1(x))
        x = x.mean([2, 3])
        return self.head(self.plain(self.gate(x)))
