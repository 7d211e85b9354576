import torch
import torch.nn.functional as F
from torch import nn


class Nested(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)
        self.b = torch.nn.Linear(in_features=4, out_features=4)
        self.c = torch.nn.Linear(in_features=8, out_features=2)

    def forward(self, x):
        t1 = self.a(input=x)
        t2 = torch.nn.functional.relu(input=t1)
        t3 = self.b(input=x)
        t4 = torch.tanh(input=t3)
        t5 = torch.cat(tensors=[t2, t4], dim=1)
        t6 = self.c(input=t5)
        return t6
