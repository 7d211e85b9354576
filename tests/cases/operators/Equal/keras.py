import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.equal(tf.round(x), tf.round(y)), tf.equal(x, 0)
