import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.doubled = layers.UpSampling2D(2)
        self.smooth = layers.UpSampling2D(3, interpolation="bilinear")

    def call(self, x):
        return self.doubled(x), self.smooth(x), tf.image.resize(x, (16, 12))
