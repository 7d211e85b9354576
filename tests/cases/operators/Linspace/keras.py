import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return x, tf.linspace(0.0, 1.0, 5)
