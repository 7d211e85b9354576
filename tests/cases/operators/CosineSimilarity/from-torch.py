import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return tf.reduce_sum(
            tf.math.l2_normalize(x, axis=1, epsilon=1e-16) * tf.math.l2_normalize(
                y, axis=1, epsilon=1e-16
            ),
            axis=1,
        ), tf.reduce_sum(tf.math.l2_normalize(
            x, axis=-1, epsilon=1e-16
        ) * tf.math.l2_normalize(y, axis=-1, epsilon=1e-16), axis=-1)
