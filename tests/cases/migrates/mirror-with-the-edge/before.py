import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)

    def call(self, x):
        x = tf.pad(x, [[0, 0], [2, 2], [2, 1], [0, 0]], mode="SYMMETRIC")
        return self.conv(x)
