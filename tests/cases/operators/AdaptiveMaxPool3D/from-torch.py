import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.one = layers.GlobalMaxPooling3D(keepdims=True)
        self.two = layers.AdaptiveMaxPooling3D(2)
        self.flat = layers.AdaptiveMaxPooling2D((4, 3))
        self.thin = layers.AdaptiveMaxPooling2D((4, 3))
        self.deep = layers.AdaptiveMaxPooling2D((4, 3))
        self.line = layers.AdaptiveMaxPooling1D(3)

    def call(self, x):
        return self.one(x), self.two(x), tf.expand_dims(
            self.flat(tf.reduce_max(x, axis=1)), axis=1
        ), tf.expand_dims(self.thin(
            tf.reduce_max(x, axis=2)
        ), axis=2), tf.expand_dims(self.deep(tf.reduce_max(
            x, axis=3
        )), axis=3), tf.expand_dims(tf.expand_dims(self.line(tf.reduce_max(
            tf.reduce_max(x, axis=1), axis=1
        )), axis=1), axis=1)
