import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.pad(x, ((0, 0), (0, 0), (1, 2))), tf.pad(
            x, ((0, 0), (0, 2), (1, 1)), constant_values=0.5
        )
