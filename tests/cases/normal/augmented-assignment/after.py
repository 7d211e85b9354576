from torch import nn


class Augmented(nn.Module):
    def __init__(self):
        self.a = torch.nn.Linear(in_features=4, out_features=4)

    def forward(self, x):
        y = self.a(input=x)
        y_2 = y + x
        y_3 = y_2 * 2
        y_4 = y_3 - 1
        return y_4
