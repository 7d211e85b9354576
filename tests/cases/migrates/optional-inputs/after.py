import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Attention(keras.Model):
    """Attention of one head."""

    def __init__(self, width=4):
        super().__init__()
        self.scale = width ** -0.5
        self.query = layers.Dense(width)
        self.key = layers.Dense(width)

    def call(self, x, mask=None):
        scores = (
            tf.matmul(self.query(x), tf.transpose(self.key(x), (0, 2, 1))) * self.scale
        )
        if mask is not None:
            # what is not looked at
            scores = scores + mask
        return tf.matmul(tf.nn.softmax(scores), x)


class Net(keras.Model):
    def __init__(self, width=4):
        super().__init__()
        self.masked = Attention(width=width)
        self.free = Attention(width=width)

    def call(self, x, mask):
        return self.free(self.masked(x, mask))
