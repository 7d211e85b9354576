from torch import nn

net = nn.Sequential(
    nn.Linear(4, 8),
    nn.LogSoftmax(dim=1),
)
