from tensorflow import keras
from tensorflow.keras import layers

net = keras.Sequential([
    layers.ZeroPadding2D(2),
    layers.Conv2D(8, 5, strides=2),
    layers.ReLU(),
    layers.ZeroPadding2D(1),
    layers.MaxPooling2D(3, strides=2),
    layers.Conv2D(4, 3, padding="same"),
    layers.Permute((3, 1, 2)),
    layers.Flatten(),
    layers.Dense(2),
])
