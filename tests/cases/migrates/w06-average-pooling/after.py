import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a = layers.AveragePooling2D(2)
        self.b = layers.AveragePooling1D(3, strides=1)
        self.conv = layers.Conv2D(4, 1)

    def call(self, x):
        x = self.a(self.conv(x))
        return self.b(tf.reshape(x, (tf.shape(x)[0], 16, 4)))
