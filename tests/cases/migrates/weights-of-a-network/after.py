import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Tokens(keras.Model):
    def __init__(self, dim=8, length=4):
        super().__init__()
        self.dim = dim
        # stands for the whole
        self.cls_token = self.add_weight(shape=(1, 1, dim), initializer="zeros")
        self.pos_embed = self.add_weight(
            shape=(1, length + 1, dim), initializer="random_normal"
        )
        self.gamma = self.add_weight(shape=(dim,), initializer="ones")
        self.weight = self.add_weight(shape=(dim, 3), initializer="random_normal")
        self.bias = self.add_weight(shape=(3,), initializer="random_normal")
        self.norm = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        cls = tf.broadcast_to(self.cls_token, (tf.shape(x)[0], 1, self.dim))
        x = tf.concat([cls, x], axis=1)
        x = x + self.pos_embed
        x = self.norm(x) * self.gamma
        return tf.matmul(x, self.weight) + self.bias


class Scale(keras.Model):
    def __init__(self, channels):
        super().__init__()
        self.conv = layers.Conv2D(channels, 3, padding="same")
        self.scale = self.add_weight(shape=(1, channels, 1, 1), initializer="ones")

    def call(self, x):
        return self.conv(x) * tf.transpose(self.scale, (0, 2, 3, 1))


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.scale = Scale(8)
        self.tokens = Tokens()

    def call(self, x):
        x = self.scale(x)
        x = tf.reshape(x, (tf.shape(x)[0], 4, 8))
        return self.tokens(x)
