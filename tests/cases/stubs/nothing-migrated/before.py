"""Only networks that cannot be migrated."""

from torch import nn

deep = nn.Sequential(
    nn.Linear(4, 2),
    nn.Unheard(),
)


class NoConstructor(nn.Module):
    def forward(self, *tensors):
        return [unheard(tensor) for tensor in tensors]


class NoForward(nn.Module):
    def __init__(self, a, /, b, *rest, c=1, **others):
        super().__init__()
