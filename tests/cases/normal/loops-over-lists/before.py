import torch.nn as nn


class Lists(nn.Module):
    def __init__(self, sizes=(8, 16)):
        super().__init__()
        layers = []
        previous = 4
        for size in [8, 16]:
            layers.append(nn.Linear(previous, size))
            layers.append(nn.ReLU())
            previous = size
        layers += [nn.Linear(previous, 2)]
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)
