import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.reduce_any(x > 0, axis=1), tf.reduce_any(x < 0)
