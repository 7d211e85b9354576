from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.shape_ = nn.Unflatten(dim=1, unflattened_size=(4, 3))
        self.fc = nn.Linear(5, 12)

    def forward(self, x):
        y = self.fc(x)
        y = self.shape_(y)
        return y.reshape(-1, 2, 6)
