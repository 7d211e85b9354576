import tensorflow as tf
from tensorflow.keras import layers


class Odd(tf.keras.Model):
    def __init__(self, units: int, start: tf.Tensor = tf.zeros((1,)), **options):
        super().__init__()
        self.dense = layers.Dense(units, kernel_regularizer="l2", frobnicate=options)

    def call(self, x, training=None):
        return self.dense(x)  # the last line


class Plain(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(2)

    def call(self, x):
        return self.dense(x)
