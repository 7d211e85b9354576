from torch import nn


net = nn.Sequential(
    nn.Linear(4, 4),
    nn.GRU(4, 8, batch_first=True),
)
