import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 9)
        self.conv = nn.Conv2d(3, 6, 3)

    def forward(self, sequence, image):
        q, k, v = torch.chunk(self.fc(sequence), 3, dim=-1)
        _, g = torch.split(q, (1, 4), dim=1)
        first, _, _, _, last = torch.unbind(k, dim=1)
        left, right = torch.chunk(self.conv(image.permute(0, 3, 1, 2)), 2, dim=1)
        return g, first + last, v, (left * torch.sigmoid(right)).permute(0, 2, 3, 1)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(4, 8)

    def forward(self, inputs):
        h = self.dense(inputs)
        a, b = torch.chunk(h, 2, dim=-1)
        return a * torch.sigmoid(b)


model = Model()
