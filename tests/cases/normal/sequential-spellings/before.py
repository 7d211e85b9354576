from collections import OrderedDict

import torch.nn as nn

plain = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))

ordered = nn.Sequential(OrderedDict([
    ("hidden", nn.Linear(4, 8)),
    ("act", nn.ReLU()),
    ("out", nn.Linear(8, 2)),
]))

layers = [nn.Linear(4, 8), nn.ReLU()]
starred = nn.Sequential(*layers, nn.Linear(8, 2))


class Inside(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential()
        self.net.add_module("hidden", nn.Linear(4, 8))
        self.net.add_module("act", nn.ReLU())
        self.tail = nn.Sequential(nn.Sequential(nn.Linear(8, 8)), nn.Tanh())

    def forward(self, x):
        return self.tail(self.net(x))
