import tensorflow as tf
import torch
from torch import nn

layers = tf.keras.layers
Dense: type = layers.Dense
Layer = Activation = nn.ReLU
first, second = nn.Conv1d, nn.Conv2d
circle = square
square = circle
changed = nn.Linear
changed = nn.Bilinear
computed = nn.Linear(1, 2)
size = torch

layers.Dropout  # keras.layers.Dropout
Dense  # keras.layers.Dense
Layer  # torch.nn.ReLU
Activation  # torch.nn.ReLU
first  # none
circle  # none
changed  # none
computed  # none
size.add  # torch.add


class Net(nn.Module):
    activation = nn.Tanh
    activation  # torch.nn.Tanh

    def __init__(self, norm=nn.BatchNorm2d):
        conv = nn.Conv2d
        conv  # torch.nn.Conv2d
        norm  # none
        activation  # none
        self.activation  # none
