from collections import OrderedDict
from torch import nn


class Named(nn.Sequential):
    def __init__(self, width):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.act = torch.nn.ReLU()

    def forward(self, x):
        x_2 = self.fc(input=x)
        x_3 = self.act(input=x_2)
        return x_3


class Steps(nn.Sequential):
    def __init__(self, width):
        self.linear = 0 = torch.nn.Linear(in_features=width, out_features=width)
        self.linear_1 = 1 = torch.nn.Linear(in_features=width, out_features=2)
        self.tanh = 2 = torch.nn.Tanh()
        self.out = torch.nn.Linear(in_features=2, out_features=2)

    def forward(self, x):
        x_2 = self.linear(input=x)
        x_3 = self.linear_1(input=x_2)
        x_4 = self.tanh(input=x_3)
        x_5 = self.out(input=x_4)
        t5 = self.linear(input=x)
        t6 = torch.Tensor.sum(input=t5)
        t7 = x_5 + t6
        return t7

    def Sequential.forward(self, x):
        for layer in self:
            x = layer(x)
        return x
