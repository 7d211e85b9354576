import torch
import torch.nn.functional as F
from torch import nn


class WideAndDeep(nn.Module):
    """One input passes by the hidden layer."""

    def __init__(self, units=6):
        super().__init__()
        self.hidden = nn.Linear(4, units)
        self.out = nn.Linear(units + 3, 1)

    def forward(self, input_a, input_b):
        hidden = F.relu(self.hidden(input_b))
        return self.out(torch.cat((input_a, hidden), dim=-1))


class Towers(nn.Module):
    def __init__(self, units=6):
        super().__init__()
        self.left = nn.Linear(3, units)
        self.right = nn.Linear(4, units)

    def forward(self, inputs_0, inputs_1):
        user = torch.tanh(self.left(inputs_0))
        item = torch.tanh(self.right(inputs_1))
        return (user * item).sum(dim=1, keepdim=True)
