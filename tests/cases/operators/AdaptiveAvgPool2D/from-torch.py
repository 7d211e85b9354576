import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.one = layers.GlobalAveragePooling2D(keepdims=True)
        self.two = layers.AdaptiveAveragePooling2D(2)
        self.seven = layers.AdaptiveAveragePooling2D(7)
        self.row = layers.AdaptiveAveragePooling1D(4)
        self.column = layers.AdaptiveAveragePooling1D(5)
        self.kept = layers.AdaptiveAveragePooling2D((8, 4))
        self.same = layers.AdaptiveAveragePooling2D((3, 9))

    def call(self, x):
        seven = self.seven(x)
        row = tf.expand_dims(self.row(tf.reduce_mean(x, axis=1)), axis=1)
        column = tf.expand_dims(self.column(tf.reduce_mean(x, axis=2)), axis=2)
        narrow = tf.reduce_mean(x, axis=2, keepdims=True)
        low = tf.reduce_mean(x, axis=1, keepdims=True)
        kept = self.kept(x)
        same = self.same(x)
        return self.one(x), self.two(x), seven, row, column, narrow, low, kept, same
