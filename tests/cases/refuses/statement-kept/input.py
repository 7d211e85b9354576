import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """Encodes and decodes."""

    def __init__(self, width=4):
        super().__init__()
        self.width = width
        self.enc = nn.Linear(8, width)
        self.dec = nn.Linear(width, 8)
        self.init_weights()

    def init_weights(self):
        nn.init.zeros_(self.enc.bias)

    def encode(self, x):
        return torch.relu(self.enc(x))

    def forward(self, x):
        return self.dec(self.encode(x))

    @property
    def size(self):
        return 3

    # how many numbers it has
    def count_parameters(self):
        """Counts."""
        return sum(p.numel() for p in self.parameters() if p.requires_grad)  # trainable

    @torch.no_grad()
    def predict(self, x, k=1):
        self.eval()
        return self.forward(x).argmax(dim=1) + self.width + self.count_parameters()

    def __repr__(self):
        return f"Net({self.size})"


class Sub(Net):
    def decode(self, z):
        return super().forward(z)


net = Net()
print(net.count_parameters())
