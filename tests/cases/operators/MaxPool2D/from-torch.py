import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.halved = layers.MaxPooling2D(2)
        self.padded = layers.MaxPooling2D(3, strides=2)

    def call(self, x):
        return self.halved(x), self.padded(
            tf.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)), constant_values=float("-inf"))
        )
