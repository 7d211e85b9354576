import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.less_equal(tf.round(x), tf.round(y)), tf.less_equal(x, 0)
