import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.cast(tf.one_hot(tf.argmax(x, axis=1), 5), tf.int64)
