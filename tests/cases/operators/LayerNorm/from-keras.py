from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(6, eps=0.001)
        self.plain = nn.LayerNorm(6, elementwise_affine=False)

    def forward(self, x):
        return self.plain(self.norm(x))
