import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(6, 6)
        self.b = nn.Linear(6, 6)

    def forward(self, x):
        y = F.relu(self.a(x))
        z = torch.relu(self.b(y)) + x
        z += y
        z = z * 0.5 - y / 2
        z = torch.add(z, x)
        s = F.softmax(z, dim=1)
        m = s.mean(dim=1, keepdim=True)
        return (z - m).view(-1, 2, 3).unsqueeze(1).squeeze(1)
