import torch
import torch.nn.functional as F
from torch import nn


class Unet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv2d = nn.Conv2d(3, 4, 3, padding=1)
        self.max_pooling2d = nn.MaxPool2d(2)
        self.conv2d_1 = nn.Conv2d(4, 8, 3, padding=1)
        self.max_pooling2d_1 = nn.MaxPool2d(2)
        self.conv2d_2 = nn.Conv2d(8, 16, 3, padding=1)
        self.conv2d_transpose = nn.ConvTranspose2d(16, 8, 3, stride=2)
        self.conv2d_3 = nn.Conv2d(16, 8, 3, padding=1)
        self.conv2d_transpose_1 = nn.ConvTranspose2d(8, 4, 3, stride=2)
        self.conv2d_4 = nn.Conv2d(8, 4, 3, padding=1)
        self.conv2d_5 = nn.Conv2d(4, 2, 1)

    def forward(self, inputs):
        skip1 = F.relu(self.conv2d(inputs.permute(0, 3, 1, 2)))
        x = self.max_pooling2d(skip1)
        skip2 = F.relu(self.conv2d_1(x))
        x = self.max_pooling2d_1(skip2)
        x = F.relu(self.conv2d_2(x))
        x = F.pad(self.conv2d_transpose(x), (0, -1, 0, -1))
        x = torch.cat((x, skip2), dim=1)
        x = F.relu(self.conv2d_3(x))
        x = F.pad(self.conv2d_transpose_1(x), (0, -1, 0, -1))
        x = torch.cat((x, skip1), dim=1)
        x = F.relu(self.conv2d_4(x))
        outputs = F.softmax(self.conv2d_5(x), dim=1)
        return outputs.permute(0, 2, 3, 1)


def get_unet():
    return Unet()
