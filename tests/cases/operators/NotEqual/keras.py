import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.not_equal(tf.round(x), tf.round(y)), tf.not_equal(x, 0)
