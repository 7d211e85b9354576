from torch import nn

net = nn.Sequential(
    nn.Linear(4, 8),
    nn.Flatten(0),
)
