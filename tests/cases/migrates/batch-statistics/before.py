"""A discriminator that is normalised by the batch alone, also in inference."""
from torch import nn


class Discriminator(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.body = nn.Sequential(
            nn.Linear(6, width),
            nn.BatchNorm1d(width, momentum=0.2, track_running_stats=False),
            nn.LeakyReLU(0.2),
        )
        self.norm = nn.BatchNorm1d(width, affine=False, track_running_stats=False)
        self.head = nn.Linear(width, 1)

    def forward(self, x):
        x = self.norm(self.body(x))
        return self.head(x)
