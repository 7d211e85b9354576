import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.norm(x, axis=1), tf.norm(x, ord=1, axis=-1, keepdims=True), tf.norm(x)
