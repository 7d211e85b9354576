import keras
import tensorflow as tf


class Net(keras.Model):
    def __init__(self):
        super().__init__()

    def call(self, x):
        y = tf.reduce_mean(x, keepdims=True) + tf.reduce_sum(x, keepdims=True)
        return keras.ops.tile(x, [2, 1]) + y
