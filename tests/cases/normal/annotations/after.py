from typing import Optional
import torch
import torch.nn as nn
from torch import Tensor


class Annotated(nn.Module):
    def __init__(self, width: int = 4, classes: Optional[int] = None) -> None:
        self.fc = torch.nn.Linear(in_features=width, out_features=2)

    def forward(self, x: torch.Tensor) -> Tensor:
        y = self.fc(input=x)
        return y
