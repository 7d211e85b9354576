from torch import nn


class Slices(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        y = self.a(input=x)
        t2 = y[:, -1, :]
        t3 = y[:, 0]
        t4 = y[0]
        t5 = y[..., :2]
        t6 = y[:, None]
        t7 = y[:, ::2]
        t8 = y[-1]
        return t2, t3, t4, t5, t6, t7, t8
