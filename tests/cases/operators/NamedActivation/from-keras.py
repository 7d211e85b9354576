import torch
import torch.nn.functional as F
from torch import nn


def activation_function(name):
    """Returns the function that Keras calls by this name."""
    if name is None:
        return lambda x: x
    return {
        "relu": F.relu,
        "relu6": F.relu6,
        "leaky_relu": lambda x: F.leaky_relu(x, negative_slope=0.2),
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "softmax": lambda x: F.softmax(x, dim=-1),
        "log_softmax": lambda x: F.log_softmax(x, dim=-1),
        "gelu": F.gelu,
        "elu": F.elu,
        "celu": F.celu,
        "selu": F.selu,
        "silu": F.silu,
        "swish": F.silu,
        "softplus": F.softplus,
        "softsign": F.softsign,
        "hard_swish": F.hardswish,
        "hard_silu": F.hardswish,
        "hard_sigmoid": F.hardsigmoid,
        "mish": F.mish,
        "hard_tanh": F.hardtanh,
        "log_sigmoid": F.logsigmoid,
        "tanh_shrink": F.tanhshrink,
        "hard_shrink": F.hardshrink,
        "soft_shrink": F.softshrink,
        "exponential": torch.exp,
        "linear": lambda x: x,
    }[name]


class Net(nn.Module):
    def __init__(self, activation="relu"):
        super().__init__()
        self.activation = activation

    def forward(self, x):
        return activation_function(self.activation)(x)
