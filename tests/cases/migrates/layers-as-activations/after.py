import torch.nn.functional as F
from torch import nn


class Permute(nn.Module):
    """Orders the axes anew: axis i of the result is axis permute_dim[i] of the
    operand.
    """

    def __init__(self, permute_dim):
        super().__init__()
        self.permute_dim = permute_dim

    def forward(self, x):
        return x.permute(self.permute_dim)


class Net(nn.Module):
    def __init__(self, slope=0.3):
        super().__init__()
        self.slope = slope
        self.fc = nn.Linear(5, 6)
        self.hidden = nn.Linear(6, 5)
        self.out = nn.Linear(5, 4)

    def forward(self, features):
        return F.softmax(
            self.out(
                F.leaky_relu(
                    self.hidden(F.leaky_relu(self.fc(features), negative_slope=0.1)),
                    negative_slope=self.slope,
                )
            ),
            dim=-1,
        )


model = nn.Sequential(
    Permute((0, 3, 1, 2)),
    nn.Conv2d(3, 4, 3),
    nn.LeakyReLU(negative_slope=0.3),
    Permute((0, 2, 3, 1)),  # Flatten in the order of the source
    nn.Flatten(),
    nn.Linear(144, 3),
    nn.ELU(alpha=0.5),
    nn.Linear(3, 2),
    nn.ReLU(),
)
