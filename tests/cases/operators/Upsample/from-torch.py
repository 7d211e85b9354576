import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.doubled = layers.UpSampling2D(2)
        self.smooth = layers.UpSampling2D(2, interpolation="bilinear")

    def call(self, x):
        a = self.doubled(x)
        b = self.smooth(x)
        c = tf.compat.v1.image.resize_nearest_neighbor(x, (11, 7))
        d = tf.image.resize(x, (12, 12))
        return a, b, c, d, tf.image.resize(x, (16, 12))
