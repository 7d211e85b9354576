import torch.nn as nn


class Listed(nn.Module):
    def __init__(self, depth=3):
        self.layers.0 = torch.nn.Linear(in_features=4, out_features=4)
        self.layers.1 = torch.nn.Linear(in_features=4, out_features=4)
        self.layers.2 = torch.nn.Linear(in_features=4, out_features=4)
        self.norms.0 = torch.nn.LayerNorm(normalized_shape=4)
        self.norms.1 = torch.nn.LayerNorm(normalized_shape=4)
        self.norms.2 = torch.nn.LayerNorm(normalized_shape=4)

    def forward(self, x):
        t1 = self.layers.0(input=x)
        x_2 = self.norms.0(input=t1)
        t3 = self.layers.1(input=x_2)
        x_3 = self.norms.1(input=t3)
        t5 = self.layers.2(input=x_3)
        x_4 = self.norms.2(input=t5)
        t7 = self.layers.0(input=x_4)
        t8 = 0 * t7
        x_5 = x_4 + t8
        t10 = self.layers.1(input=x_5)
        t11 = 1 * t10
        x_6 = x_5 + t11
        t13 = self.layers.2(input=x_6)
        t14 = 2 * t13
        x_7 = x_6 + t14
        t16 = self.layers.2(input=x_7)
        return t16
