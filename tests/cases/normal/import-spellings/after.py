import torch
import torch.nn
import torch.nn as nn
import torch.nn.functional as F
from torch import nn as layers_of_torch
from torch.nn import Linear, ReLU as Rectifier
from torch.nn.functional import relu


class Spelled(torch.nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)
        self.b = torch.nn.Linear(in_features=4, out_features=4)
        self.c = torch.nn.Linear(in_features=4, out_features=4)
        self.d = torch.nn.Linear(in_features=4, out_features=4)
        self.e = torch.nn.ReLU()

    def forward(self, x):
        t1 = self.a(input=x)
        x_2 = torch.nn.functional.relu(input=t1)
        t3 = self.b(input=x_2)
        x_3 = torch.relu(input=t3)
        t5 = self.c(input=x_3)
        x_4 = torch.nn.functional.relu(input=t5)
        t7 = self.d(input=x_4)
        x_5 = torch.Tensor.relu(input=t7)
        x_6 = torch.nn.functional.relu(input=x_5)
        t10 = self.e(input=x_6)
        return t10
