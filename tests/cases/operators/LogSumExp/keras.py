import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.reduce_logsumexp(x, axis=1), tf.reduce_logsumexp(
            x, axis=-1, keepdims=True
        )
