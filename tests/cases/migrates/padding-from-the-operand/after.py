import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Ring(keras.Model):
    def __init__(self, channels=3, kernel_size=3):
        super().__init__()
        self.kernel_size = kernel_size
        self.conv = layers.Conv2D(4, kernel_size, activation="relu")

    def call(self, x):
        x = tf.concat(
            [x[:, -(self.kernel_size // 2):], x, x[:, :self.kernel_size // 2]], axis=1
        )
        x = self.conv(
            tf.concat(
                [
                    x[:, :, -(self.kernel_size // 2):],
                    x,
                    x[:, :, :self.kernel_size // 2],
                ],
                axis=2,
            )
        )
        x = tf.concat([x, tf.repeat(x[:, -1:], 3, axis=1)], axis=1)
        return tf.concat([tf.repeat(x[:, :, :1], 2, axis=2), x, x[:, :, -1:]], axis=2)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.ring = Ring()
        self.wide = layers.Conv2D(3, 5, strides=2)
        self.strip = layers.Conv1D(4, 3)

    def call(self, x, y):
        y = self.strip(tf.concat([y[:, -1:], y, y[:, :1]], axis=1))
        y = tf.concat([y, y[:, :2]], axis=1)
        y = tf.concat([y[:, -3:], y, y[:, :1]], axis=1)
        x = self.ring(x)
        x = tf.concat(
            [tf.repeat(x[:, :1], 2, axis=1), x, tf.repeat(x[:, -1:], 2, axis=1)], axis=1
        )
        return self.wide(tf.concat([x[:, :, :1], x, x[:, :, -1:]], axis=2)), tf.concat(
            [tf.repeat(y[:, :1], 2, axis=1), y, tf.repeat(y[:, -1:], 2, axis=1)], axis=1
        )
