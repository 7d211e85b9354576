import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, activation=F.relu, gate=torch.sigmoid):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.out = nn.Linear(4, 4)
        self.activation = activation
        self.gate = gate

    def forward(self, x):
        h = self.activation(self.fc(x))
        return h * self.gate(self.out(h))


bounded = Net(activation=torch.tanh)
