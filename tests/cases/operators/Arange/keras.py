import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return x, tf.range(5), tf.range(2, 9, 3)
