import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return torch.clamp(x, min=-0.5, max=0.5), torch.clamp(x, min=0), torch.clamp(
            x, max=1
        )
