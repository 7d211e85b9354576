from torch import nn


class Chained(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(4, 8, 3)

    def forward(self, x):
        return self.conv(x.transpose(1, 2)).transpose(1, 2).mean(dim=1).unsqueeze(1).squeeze(1)
