import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.norm = nn.BatchNorm2d(4)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(2)
        self.tanh = nn.Tanh()
        self.drop = nn.Dropout(0.5)
        self.fc = nn.Linear(4 * 3 * 3, 8)
        self.ln = nn.LayerNorm(8)
        self.silu = nn.SiLU()
        self.sub = nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 4))

    def forward(self, x):
        x = self.relu(self.norm(self.conv(x)))
        x = self.tanh(self.pool(x))
        x = self.relu(self.drop(x))
        x = self.relu(torch.flatten(x, 1))
        x = self.silu(self.ln(self.fc(x)))
        return torch.sigmoid(self.sub(x))
