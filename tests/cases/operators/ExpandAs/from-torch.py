import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.broadcast_to(x, (tf.shape(y)[0], 4, 6))
