import torch.nn as nn
from tensorflow.keras.layers import *
from tensorflow.keras.models import *

Dense = nn.Linear

Conv2D  # keras.layers.Conv2D
Dense  # torch.nn.Linear
Sequential  # keras.models.Sequential
other  # none


def f(Conv2D):
    Conv2D  # none
