import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.reduce_prod(x, axis=1, keepdims=True), tf.reduce_prod(x)
