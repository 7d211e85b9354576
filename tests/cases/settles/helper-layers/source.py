"""Layers of Keras that PyTorch has none for."""
import keras
from keras import layers

cropped = keras.Sequential([
    keras.Input((8, 8, 3)),
    layers.Cropping2D(((1, 2), (2, 1))),
    layers.Conv2D(4, 3),
    layers.GlobalAveragePooling2D(),
])

scaled = keras.Sequential([
    keras.Input((8, 8, 3)),
    layers.Rescaling(1.0 / 128, offset=-1),
    layers.Conv2D(4, 3),
    layers.ZeroPadding2D(((0, 1), (2, 0))),
    layers.Rescaling(0.5),
    layers.UnitNormalization(),
    layers.Flatten(),
])

read = keras.Sequential([
    keras.Input((8, 8, 3)),
    layers.Conv2D(4, 3),
    layers.Reshape((6, 24)),
    layers.Activation("exponential"),
    layers.Permute((2, 1)),
    layers.Reshape((3, 8, 6)),
    layers.Reshape((-1,)),
    layers.Dense(2),
])
