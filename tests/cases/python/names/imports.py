# Each expression statement says in its comment what it stands for; "none" where it is nothing imported.
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim.lr_scheduler
import tensorflow as tf
import keras
import numpy as np
import os.path
from torch import nn as neural
from torch.nn import Linear as L, functional
from tensorflow import keras as k
from tensorflow.keras import layers
from tensorflow.python.keras import backend
from . import sibling
from ..package.module import thing

torch.nn.Conv2d  # torch.nn.Conv2d
nn.Conv2d  # torch.nn.Conv2d
F.relu  # torch.nn.functional.relu
functional.relu  # torch.nn.functional.relu
neural.Module  # torch.nn.Module
L  # torch.nn.Linear
torch.optim.lr_scheduler.StepLR  # torch.optim.lr_scheduler.StepLR
tf  # tensorflow
tf.keras  # keras
tf.keras.layers.Dense  # keras.layers.Dense
tf.keras_like.layers  # tensorflow.keras_like.layers
keras.layers.Dense  # keras.layers.Dense
k.Model  # keras.Model
layers.Dense  # keras.layers.Dense
backend.shape  # keras.backend.shape
tf.nn.relu  # tensorflow.nn.relu
np.zeros  # numpy.zeros
os.path.join  # os.path.join
sibling.f  # .sibling.f
thing  # ..package.module.thing
print  # none
unknown.name  # none
layers.Dense(1).kernel  # none
layers[0]  # none
