import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class GLU(keras.Model):
    def call(self, x):
        a, b = tf.split(x, 2, axis=-1)
        return a * tf.nn.sigmoid(b)


class Attention(keras.Model):
    def __init__(self, width=6):
        super().__init__()
        self.width = width
        self.proj = layers.Dense(2 * width)
        self.glu = GLU()
        self.qkv = layers.Dense(3 * width)

    def call(self, sequence):
        x = self.glu(self.proj(sequence))
        q, k, v = tf.split(self.qkv(x), 3, axis=-1)
        weights = tf.nn.softmax(tf.matmul(q, tf.transpose(k, (0, 2, 1))))
        return tf.matmul(weights, v)


class Channels(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(8, 3, padding="same")
        self.left = layers.Conv2D(5, 3, padding="same")

    def call(self, image):
        y = self.conv(image)
        small, large = tf.split(y, (3, 5), axis=-1)
        half, _ = tf.split(y, 2, axis=-1)
        a, b = tf.split(y, 2, axis=-1)
        return small, self.left(half) + large, a - b


class Heads(keras.Model):
    def __init__(self):
        super().__init__()
        self.qkv = layers.Dense(12)

    def call(self, sequence):
        q, k, v = tf.unstack(tf.reshape(self.qkv(sequence), (-1, 5, 3, 4)), axis=2)
        return q * k + v
