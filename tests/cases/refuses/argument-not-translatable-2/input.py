import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(4, 4, batch_first=True, proj_size=2)

    def forward(self, x):
        out, _ = self.rnn(x)
        return out
