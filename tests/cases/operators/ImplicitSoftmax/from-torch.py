import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.nn.softmax(x), tf.nn.softmax(y, axis=0)
