import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.cosine_product = layers.Multiply()

    def call(self, x, y):
        return tf.reduce_sum(
            self.cosine_product(
                [
                    tf.math.l2_normalize(x, axis=1, epsilon=1e-16),
                    tf.math.l2_normalize(y, axis=1, epsilon=1e-16),
                ]
            ),
            axis=1,
        ), tf.reduce_sum(tf.math.l2_normalize(
            x, axis=-1, epsilon=1e-16
        ) * tf.math.l2_normalize(y, axis=-1, epsilon=1e-16), axis=-1)
