import torch
import torch.nn.functional as F
from torch import nn


class Resnet(nn.Module):
    def __init__(self, classes=5):
        super().__init__()
        self.conv2d = nn.Conv2d(3, 8, 3, padding=1, bias=False)
        self.batch_normalization = nn.BatchNorm2d(8, eps=0.001, momentum=0.01)
        self.activation = nn.ReLU()
        self.max_pooling2d = nn.MaxPool2d(2)
        self.conv2d_1 = nn.Conv2d(8, 8, 3, padding=1, bias=False)
        self.batch_normalization_1 = nn.BatchNorm2d(8, eps=0.001, momentum=0.01)
        self.activation_1 = nn.ReLU()
        self.conv2d_2 = nn.Conv2d(8, 8, 3, padding=1, bias=False)
        self.batch_normalization_2 = nn.BatchNorm2d(8, eps=0.001, momentum=0.01)
        self.activation_2 = nn.ReLU()
        self.conv2d_3 = nn.Conv2d(8, 8, 3, padding=1, bias=False)
        self.batch_normalization_3 = nn.BatchNorm2d(8, eps=0.001, momentum=0.01)
        self.activation_3 = nn.ReLU()
        self.conv2d_4 = nn.Conv2d(8, 8, 3, padding=1, bias=False)
        self.batch_normalization_4 = nn.BatchNorm2d(8, eps=0.001, momentum=0.01)
        self.activation_4 = nn.ReLU()
        self.global_average_pooling2d = nn.AdaptiveAvgPool2d(1)
        self.predictions = nn.Linear(8, classes)

    def forward(self, inputs):
        # The stem
        x = self.conv2d(inputs.permute(0, 3, 1, 2))
        x = self.batch_normalization(x)
        x = self.activation(x)
        previous = self.max_pooling2d(x)
        x = self.conv2d_1(previous)
        x = self.batch_normalization_1(x)
        x = self.activation_1(x)
        x = self.conv2d_2(x)
        x = self.batch_normalization_2(x)
        x = self.activation_2(x)
        previous = x + previous
        x = self.conv2d_3(previous)
        x = self.batch_normalization_3(x)
        x = self.activation_3(x)
        x = self.conv2d_4(x)
        x = self.batch_normalization_4(x)
        x = self.activation_4(x)
        x = x + previous
        x = torch.flatten(self.global_average_pooling2d(x), 1)
        outputs = F.softmax(self.predictions(x), dim=-1)
        return outputs


# The whole network
def build_resnet(classes=5):
    """Residual blocks.

    Gives a model that has not been compiled.
    """
    model = Resnet(classes)
    return model


if __name__ == "__main__":
    print(build_resnet())
