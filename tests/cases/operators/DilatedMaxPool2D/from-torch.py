import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.strided_max_pool2d = layers.MaxPooling2D(1, strides=2)

    def call(self, x):
        return tf.nn.pool(
            tf.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)), constant_values=float("-inf")),
            (3, 3),
            "MAX",
            dilations=(2, 2),
        ), self.strided_max_pool2d(tf.nn.pool(
            x, (2, 2), "MAX", dilations=(3, 3)
        )), tf.nn.pool(x - 4.0, (2, 2), "MAX", dilations=(2, 2))
