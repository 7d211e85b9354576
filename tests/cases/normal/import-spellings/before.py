import torch
import torch.nn
import torch.nn as nn
import torch.nn.functional as F
from torch import nn as layers_of_torch
from torch.nn import Linear, ReLU as Rectifier
from torch.nn.functional import relu


class Spelled(torch.nn.Module):
    def __init__(self):
        super(Spelled, self).__init__()
        self.a = nn.Linear(4, 4)
        self.b = torch.nn.Linear(4, 4)
        self.c = layers_of_torch.Linear(4, 4)
        self.d = Linear(4, 4)
        self.e = Rectifier()

    def forward(self, x):
        x = F.relu(self.a(x))
        x = torch.relu(self.b(x))
        x = relu(self.c(x))
        x = self.d(x).relu()
        x = torch.nn.functional.relu(x)
        return self.e(x)
