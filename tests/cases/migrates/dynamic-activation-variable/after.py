import torch
import torch.nn.functional as F
from torch import nn


def activation_function(name):
    """Returns the function that Keras calls by this name."""
    others = {
        None: lambda x: x,
        "exponential": torch.exp,
        "hard_silu": F.hardswish,
        "leaky_relu": lambda x: F.leaky_relu(x, negative_slope=0.2),
        "linear": lambda x: x,
        "log_softmax": lambda x: F.log_softmax(x, dim=-1),
        "softmax": lambda x: F.softmax(x, dim=-1),
        "swish": F.silu,
    }
    return others.get(name) or getattr(F, name.replace("_", ""))


ACTIVATION = "tanh"


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 2)

    def forward(self, x):
        return self.out(activation_function(ACTIVATION)(self.hidden(x)))
