import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(5, 4)
        self.activation = nn.ReLU()
        self.dense_1 = nn.Linear(4, 4)

    def forward(self, inputs):
        x = self.dense(inputs)
        x = self.activation(x)
        x = torch.sin(self.dense_1(x))
        x = torch.abs(x)
        return x


model = Model()
