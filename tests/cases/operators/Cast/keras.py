import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.cast(x, "int64"), tf.cast(tf.greater(x, 0), "float32")
