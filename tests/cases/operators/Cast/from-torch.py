import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.cast(x, tf.int64), tf.cast(x > 0, tf.float32)
