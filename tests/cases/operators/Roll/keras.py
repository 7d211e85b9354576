import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.roll(x, 1, axis=1), tf.roll(x, -2, axis=-1)
