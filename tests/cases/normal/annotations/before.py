from typing import Optional

import torch
import torch.nn as nn
from torch import Tensor


class Annotated(nn.Module):
    def __init__(self, width: int = 4, classes: Optional[int] = None) -> None:
        super().__init__()
        self.fc: nn.Module = nn.Linear(width, 2)

    def forward(self, x: torch.Tensor) -> Tensor:
        y: Tensor = self.fc(x)
        return y
