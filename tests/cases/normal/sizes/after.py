import torch
from torch import nn


class Sizes(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=12, out_features=12)

    def forward(self, x):
        y = torch.Tensor.view(input=x, shape=(x.shape[0] * x.shape[1], x.shape[2]))
        t2 = self.a(input=y)
        y_2 = torch.Tensor.view(input=t2, shape=(x.shape[0], x.shape[1], -1))
        t4 = torch.Tensor.reshape(input=y_2, shape=(x.shape[0], -1))
        t5 = torch.Tensor.view(input=x, shape=(x.shape[0], x.shape[1] * x.shape[-1]))
        return t4, t5
