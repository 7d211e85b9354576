"""What only a network needed goes with it; other imports stay."""

import os

import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

FOLDER = os.path.join("data", "images")


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.layers_ = keras.Sequential([
            layers.Dense(round(64 ** 0.5)),
            layers.Dense(2),
        ])

    def call(self, x):
        return tf.nn.relu(self.layers_(x))
