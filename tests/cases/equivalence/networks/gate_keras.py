"""The same in Keras, with the threshold and without."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, scale=1.0, ignored=False):
        super().__init__()
        self.linear = layers.Dense(8)
        self.gate = self.add_weight(shape=(8,), initializer="zeros")
        self.scale = scale
        self.ignored = ignored

    def call(self, x, y):
        z = self.linear(x) * self.scale
        return z if self.ignored else z + y * tf.nn.relu(self.gate - 0.12)


class Unused(keras.Model):
    def __init__(self):
        super().__init__()
        self.linear = layers.Dense(8)

    def call(self, x, y):
        return self.linear(x) + y
