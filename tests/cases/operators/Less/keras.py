import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.less(tf.round(x), tf.round(y)), tf.less(x, 0)
