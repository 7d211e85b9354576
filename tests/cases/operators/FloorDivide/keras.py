import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return (
            tf.stop_gradient(x) // 2, tf.stop_gradient(x) // (tf.stop_gradient(y) + 5)
        )
