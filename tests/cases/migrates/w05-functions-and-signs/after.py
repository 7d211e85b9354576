import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a = layers.Dense(6, activation="relu")
        self.b = layers.Dense(6, activation="relu")

    def call(self, x):
        y = self.a(x)
        z = self.b(y) + x
        z = z + y
        z = z * 0.5 - y / 2
        z = z + x
        s = tf.nn.softmax(z)
        m = tf.reduce_mean(s, axis=1, keepdims=True)
        return tf.squeeze(tf.expand_dims(tf.reshape(z - m, (-1, 2, 3)), axis=1), axis=1)
