import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.halved = layers.AveragePooling2D(2)
        self.counted_pad = layers.ZeroPadding2D(1)
        self.counted = layers.AveragePooling2D(3, strides=2)
        self.inner_pad = layers.ZeroPadding2D(1)
        self.inner = layers.AveragePooling2D(3, strides=2)
        self.inner_frame = layers.ZeroPadding2D(1)
        self.divided_pad = layers.ZeroPadding2D(((1, 2), (1, 2)))
        self.divided = layers.AveragePooling2D(3, strides=2)
        self.summed_pad = layers.ZeroPadding2D(1)
        self.summed = layers.AveragePooling2D(3, strides=1)
        self.avg_pool2d = layers.AveragePooling2D((2, 3))

    def call(self, x):
        return (
            self.halved(x),
            self.counted(self.counted_pad(x)),
            self.inner(self.inner_pad(x)) / self.inner(
                self.inner_frame(tf.ones_like(x))
            ),
            self.divided(self.divided_pad(x)) * 1.8,
            self.avg_pool2d(self.summed(self.summed_pad(x)) * 9.0) * 1.5
        )
