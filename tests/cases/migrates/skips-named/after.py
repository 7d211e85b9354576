import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = layers.Dense(6, activation="relu")
        self.second = layers.Dense(6, activation="relu")
        self.third = layers.Dense(6)

    def call(self, x):
        residual = self.first(x)
        x = self.second(residual)
        x = self.third(x)
        x = x + residual
        return tf.squeeze(tf.math.l2_normalize(x, axis=-1, epsilon=1e-24))
