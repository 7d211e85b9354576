from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.relu = nn.ReLU(inplace=True)

    def forward(self, x):
        x = self.fc(x)
        same = x
        y = self.relu(x)
        z = x + y
        kept = z
        z += x
        return z, kept, same
