import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.reshape(x, (tf.shape(x)[0], 3, 4, 5))
