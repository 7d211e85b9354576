import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.one = layers.GlobalAveragePooling3D(keepdims=True)
        self.two = layers.AdaptiveAveragePooling3D(2)
        self.flat = layers.AdaptiveAveragePooling2D((4, 3))
        self.thin = layers.AdaptiveAveragePooling2D((4, 3))
        self.deep = layers.AdaptiveAveragePooling2D((4, 3))
        self.line = layers.AdaptiveAveragePooling1D(3)

    def call(self, x):
        return self.one(x), self.two(x), tf.expand_dims(
            self.flat(tf.reduce_mean(x, axis=1)), axis=1
        ), tf.expand_dims(self.thin(
            tf.reduce_mean(x, axis=2)
        ), axis=2), tf.expand_dims(self.deep(tf.reduce_mean(
            x, axis=3
        )), axis=3), tf.expand_dims(tf.expand_dims(self.line(tf.reduce_mean(
            tf.reduce_mean(x, axis=1), axis=1
        )), axis=1), axis=1)
