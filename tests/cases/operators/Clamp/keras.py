import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.clip_by_value(x, -0.5, 0.5), tf.maximum(x, 0), tf.minimum(x, 1)
