import torch.nn as nn


class Comprehended(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(*[nn.Linear(4, 4) for _ in range(3)])
        self.odd = nn.Sequential(*(nn.Linear(4, 4, bias=i > 1) for i in range(3) if i != 0))

    def forward(self, x):
        return self.odd(self.net(x))
