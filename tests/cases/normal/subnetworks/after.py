import torch.nn as nn


class Block(nn.Module):
    def __init__(self, width, kernel=3):
        self.conv = torch.nn.Conv1d(in_channels=width, out_channels=width, kernel_size=kernel, padding=1)

    def forward(self, x):
        t1 = self.conv(input=x)
        t2 = torch.Tensor.relu(input=t1)
        return t2


class Net(nn.Module):
    def __init__(self):
        self.a = Block(width=4)
        self.b = Block(width=4, kernel=5)
        self.c = torch.nn.Sequential(Block(width=4), torch.nn.ReLU(), Block(width=4))

    def forward(self, x):
        t1 = self.a(x=x)
        t2 = self.b(x=t1)
        t3 = self.c(input=t2)
        return t3
