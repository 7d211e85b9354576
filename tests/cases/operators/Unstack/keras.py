import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        parts = tf.unstack(x, axis=1)
        return parts[0] * parts[1] + parts[2]
