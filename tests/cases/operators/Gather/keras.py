import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return keras.ops.take_along_axis(x, tf.argsort(y), axis=1)
