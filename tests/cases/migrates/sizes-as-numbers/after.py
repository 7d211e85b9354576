import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Attention(keras.Model):
    def __init__(self):
        super().__init__()
        self.query = layers.Dense(6)
        self.key = layers.Dense(6)

    def call(self, x):
        query = self.query(x)
        scores = (
            tf.matmul(query, tf.transpose(self.key(x), (0, 2, 1)))
            / tf.cast(tf.shape(query)[-1], query.dtype) ** 0.5
        )
        return tf.nn.softmax(scores)


class Gram(keras.Model):
    def call(self, x):
        b = tf.shape(x)[0]
        c = tf.shape(x)[1]
        h = tf.shape(x)[2]
        w = tf.shape(x)[3]
        features = tf.reshape(x, (b, c, h * w))
        return (
            tf.matmul(features, tf.transpose(features, (0, 2, 1)))
            / tf.cast(c * h * w, x.dtype)
        )


class Averaged(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.Embedding(20, 5)

    def call(self, tokens):
        return (
            tf.reduce_sum(self.embedding(tokens), axis=1)
            / tf.cast(tf.shape(tokens)[1], keras.backend.floatx())
        )
