import torch
import torch.nn.functional as F
from torch import nn


class Method(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        x_2 = self.a(input=x)
        y = torch.Tensor.relu(input=x_2)
        t3 = y + y
        return t3


class Function(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        h = self.a(input=x)
        t2 = torch.relu(input=h)
        g = torch.nn.functional.relu(input=t2, inplace=True)
        t4 = torch.nn.functional.relu(input=g)
        t5 = t4 + t4
        return t5


class Layer(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)
        self.relu = torch.nn.ReLU(inplace=True)

    def forward(self, x):
        x_2 = self.a(input=x)
        y = self.relu(input=x_2)
        t3 = y + y
        t4 = t3 + y
        return t4


class Augmented(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        x_2 = self.a(input=x)
        x_3 = x_2 + 1
        t3 = x_3 * x_3
        return t3


class Rebound(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        x_2 = self.a(input=x)
        x_3 = x_2 + 1
        t3 = x_3 * x_2
        return t3
