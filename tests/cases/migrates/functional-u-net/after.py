import torch
import torch.nn.functional as F
from torch import nn


class Unet(nn.Module):
    def __init__(self, filters=4, dropout=0.1):
        super().__init__()
        self.conv2d = nn.Conv2d(1, filters, 3, padding=1)
        self.dropout = nn.Dropout(dropout)
        self.max_pooling2d = nn.MaxPool2d(2)
        self.conv2d_1 = nn.Conv2d(filters, filters * 2, 3, padding=1)
        self.conv2d_transpose = nn.ConvTranspose2d(filters * 2, filters, 2, stride=2)
        self.conv2d_2 = nn.Conv2d(filters * 2, filters, 3, padding=1)
        self.conv2d_3 = nn.Conv2d(filters, 1, 1)

    def forward(self, inputs):
        down = F.relu(self.conv2d(inputs.permute(0, 3, 1, 2)))
        pooled = self.dropout(self.max_pooling2d(down))
        bottom = F.relu(self.conv2d_1(pooled))
        up = self.conv2d_transpose(bottom)
        up = torch.cat((up, down), dim=1)
        up = F.relu(self.conv2d_2(up))
        outputs = torch.sigmoid(self.conv2d_3(up))
        return outputs.permute(0, 2, 3, 1)


def get_unet(filters=4, dropout=0.1):
    return Unet(filters, dropout)
