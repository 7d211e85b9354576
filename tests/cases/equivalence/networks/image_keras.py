"""Channels last."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.features = keras.Sequential(
            [
                layers.Conv2D(4, 3, padding="same", use_bias=False),
                layers.BatchNormalization(epsilon=1e-5),
                layers.ReLU(),
            ]
        )
        self.head = layers.Dense(3)

    def call(self, x):
        x = self.features(x)
        flat = tf.reshape(tf.transpose(x, (0, 3, 1, 2)), (-1, 4 * 6 * 5))
        return x, self.head(flat)
