import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.pool = layers.AveragePooling2D(2)
        self.deep = layers.Conv3D(4, 2)
        self.out = layers.GlobalAveragePooling3D(keepdims=True)

    def call(self, x):
        x = self.pool(self.conv(x))
        x = self.deep(tf.tile(tf.expand_dims(x, axis=1), (1, 3, 1, 1, 1)))
        return self.out(x)
