from torch import nn

from mylib import BaseNet


class Net(BaseNet, nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.fc(x)
