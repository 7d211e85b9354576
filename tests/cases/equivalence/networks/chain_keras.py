"""The same in Keras, and ways to get it wrong."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

print("whatever a file prints is no answer")


class Net(keras.Model):
    def __init__(self, size=4, bias=True, activation="tanh", first_trainable=True):
        super().__init__()
        self.first = layers.Dense(size, trainable=first_trainable)
        self.second = layers.Dense(size, use_bias=bias)
        self.activation = keras.activations.get(activation)

    def call(self, x):
        return self.second(self.activation(self.first(x)))


class Transposed(Net):
    def call(self, x):
        return tf.transpose(super().call(x))


class Summed(Net):
    def call(self, x):
        return tf.reduce_sum(super().call(x), axis=1)


class Twice(Net):
    def call(self, x):
        y = super().call(x)
        return y, y


class Rounded(Net):
    def call(self, x):
        return tf.cast(super().call(x), tf.int64)


class Stopped(Net):
    def call(self, x):
        return self.second(tf.stop_gradient(self.activation(self.first(x))))


def gelu_by_tanh(x):
    return keras.activations.gelu(x, approximate=True)


class Failing(Net):
    def call(self, x):
        raise RuntimeError("no idea how")
