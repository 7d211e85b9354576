"""A file with comments."""

import torch
from torch import nn  # layers

# What the network is for.
# It has two lines.
class Net(nn.Module):
    """The docstring.

    With a second paragraph.
    """

    def __init__(self, width: int = 4, bias: bool = True):
        super().__init__()
        # first the hidden layer
        self.hidden = nn.Linear(3, width, bias=bias)  # it is small

        # then the output
        self.out = nn.Linear(width, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        # hidden first
        x = torch.relu(self.hidden(x))  # with relu
        # and out
        return self.out(x)  # logits


# behind the network
print("done")
