from torch import nn


class Good(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


class Bad(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Unheard(4, 2)

    def forward(self, x):
        return self.fc(x)


def rates(optimizer):
    # No network: whatever is called here is none of our business.
    return optimizer.train()


good = Good()
bad = Bad()
bad.train()
good.train()
