import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return keras.ops.log2(tf.abs(x) + 0.5)
