import torch.nn as nn


class Conditional(nn.Module):
    def __init__(self, width=4):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.norm = torch.nn.LayerNorm(normalized_shape=width)
        self.drop = torch.nn.Identity()

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = self.norm(input=y)
        y_3 = y_2 + x
        t4 = self.drop(input=y_3)
        return t4
# before.py:5:33: note: the parameter norm is fixed to True [specialised]
# before.py:5:44: note: the parameter dropout is fixed to 0.0 [specialised]
# before.py:5:57: note: the parameter down is fixed to None [specialised]
