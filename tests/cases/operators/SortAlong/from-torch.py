import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        values = tf.sort(x, direction="DESCENDING")
        indices = tf.argsort(x, direction="DESCENDING")
        return values, indices, tf.sort(x)
