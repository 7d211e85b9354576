import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.halved = layers.AveragePooling3D(2)
        self.counted_pad = layers.ZeroPadding3D(1)
        self.counted = layers.AveragePooling3D(3, strides=2)
        self.inner_pad = layers.ZeroPadding3D(1)
        self.inner = layers.AveragePooling3D(3, strides=2)
        self.inner_frame = layers.ZeroPadding3D(1)
        self.divided_pad = layers.ZeroPadding3D(((1, 2), (1, 2), (1, 2)))
        self.divided = layers.AveragePooling3D(3, strides=2)

    def call(self, x):
        return (
            self.halved(x),
            self.counted(self.counted_pad(x)),
            self.inner(self.inner_pad(x)) / self.inner(
                self.inner_frame(tf.ones_like(x))
            ),
            self.divided(self.divided_pad(x)) * 5.4
        )
