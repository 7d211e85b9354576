import torch
import torch.nn as nn

keras = 2


class layers(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, keras)

    def forward(self, x):
        return torch.sigmoid(self.fc(x)) * keras
