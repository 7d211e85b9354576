import torch
import torch.nn as nn


class ConvBNReLU(nn.Sequential):
    def __init__(self, in_planes, out_planes, kernel_size=3, stride=1, groups=1):
        padding = (kernel_size - 1) // 2
        super(ConvBNReLU, self).__init__(
            nn.Conv2d(in_planes, out_planes, kernel_size, stride, padding, groups=groups, bias=False),
            nn.BatchNorm2d(out_planes),
            nn.ReLU6(inplace=True)
        )


class InvertedResidual(nn.Module):
    def __init__(self, inp, oup, stride, expand_ratio):
        super(InvertedResidual, self).__init__()
        self.stride = stride
        self.use_res_connect = self.stride == 1 and inp == oup
        layers = []
        if expand_ratio != 1:
            # pw
            layers.append(ConvBNReLU(inp, inp * expand_ratio, kernel_size=1))
        layers.extend([
            # dw
            ConvBNReLU(inp * expand_ratio, inp * expand_ratio, stride=stride, groups=inp * expand_ratio),
            # pw-linear
            nn.Conv2d(inp * expand_ratio, oup, 1, 1, 0, bias=False),
            nn.BatchNorm2d(oup),
        ])
        self.conv = nn.Sequential(*layers)

    def forward(self, x):
        if self.use_res_connect:
            return x + self.conv(x)
        else:
            return self.conv(x)


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = InvertedResidual(3, 4, 2, 1)
        self.second = InvertedResidual(4, 4, 1, 2)
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        x = self.second(self.first(x))
        return self.fc(x.mean([2, 3]))
