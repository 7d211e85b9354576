import torch.nn as nn
WIDTH = 8
KERNEL = 3, 3


class Constants(nn.Module):
    def __init__(self, width=WIDTH, factor=2, classes=10):
        self.conv = torch.nn.Conv2d(in_channels=3, out_channels=8, kernel_size=(3, 3), padding=3 // 2)
        self.a = torch.nn.Linear(in_features=8 * 4 * 4, out_features=width * factor)
        self.b = torch.nn.Linear(in_features=width * factor, out_features=max(width * factor // 2, 1))
        self.c = torch.nn.Linear(in_features=max(width * factor // 2, 1), out_features=classes - 1 + 2 ** 0)

    def forward(self, x):
        x_2 = self.conv(input=x)
        t2 = torch.Tensor.view(input=x_2, shape=(-1, 8 * 16))
        t3 = self.a(input=t2)
        x_3 = t3 * (1 / factor)
        t5 = self.b(input=x_3)
        t6 = self.c(input=t5)
        return t6
