from torch import nn


class First(nn.Module):
    def forward(self, x):
        return x[0]


net = nn.Sequential(
    nn.LSTM(4, 8, batch_first=True),
    First(),
    nn.Linear(8, 2),
)

# The same class takes a sample of the batch here.
sample = nn.Sequential(
    nn.Linear(4, 8),
    First(),
)
