import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        values, indices = tf.math.top_k(x, 2)
        return values, indices
