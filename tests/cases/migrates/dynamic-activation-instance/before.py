import torch.nn as nn


class Net(nn.Module):
    def __init__(self, act=nn.ReLU(), final=nn.Identity()):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.act = act
        self.head = nn.Sequential(nn.Conv2d(4, 4, 1), act, nn.Conv2d(4, 2, 1), final)

    def forward(self, x):
        return self.head(self.act(self.conv(x)))


def head(act=nn.Tanh()):
    return nn.Sequential(nn.Linear(4, 4), act, nn.Linear(4, 1))


soft = Net(nn.Softplus(), final=nn.Hardtanh())
flat = head(act=nn.GELU())
