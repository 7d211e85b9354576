from torch import nn


class Net(nn.Module):
    def __init__(self, depth=3):
        super().__init__()
        self.steps = nn.ModuleList([nn.Linear(4, 4) for _ in range(depth)])
        self.norm = nn.LayerNorm(4)

    def forward(self, x):
        for step in self.steps:
            x = self.norm(step(x)).relu()
        return x
