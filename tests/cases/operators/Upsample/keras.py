import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.doubled = layers.UpSampling2D(2)
        self.smooth = layers.UpSampling2D(3, interpolation="bilinear")

    def call(self, x):
        a = tf.compat.v1.image.resize_nearest_neighbor(x, (11, 7))
        return a, self.doubled(x), self.smooth(x), tf.image.resize(x, (16, 12))
