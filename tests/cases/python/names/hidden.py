import torch.nn.functional as F
from tensorflow.keras import layers
from torch import nn

try:
    import keras
except ImportError:
    keras = None

for F2 in []:
    pass


def build(layers, *nn, **F):
    layers.Dense  # none
    nn.Linear  # none
    F.relu  # none


def defaults(layers=layers.Dense, other=1):
    other  # none


def local_import(x):
    import torch.nn.functional as F
    from keras import ops as layers

    F.relu  # torch.nn.functional.relu
    layers.matmul  # keras.ops.matmul

    def inner(keras):
        keras.Model  # none
        layers.matmul  # keras.ops.matmul

    class Inner:
        nn = None
        nn  # none

        def method(self):
            nn.Linear  # torch.nn.Linear


def assigned(x):
    layers.Dense  # none
    layers = x
    global nn
    nn = x
    with x as F:
        F  # none


def comprehension():
    [layers.Dense for nn in F.relu]
    lambda F: F.relu


keras.Model  # keras.Model
layers.Dense  # keras.layers.Dense
F.relu  # torch.nn.functional.relu
F2  # none
