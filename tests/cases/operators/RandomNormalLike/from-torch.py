import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return x + 0 * keras.random.normal((tf.shape(x)[0], 5))
