import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a_pad = layers.ZeroPadding2D(1)
        self.a = layers.Conv2D(4, 3, strides=2)
        self.b = layers.Conv2D(4, 3, padding="same")
        self.c = layers.MaxPooling2D(3, strides=2)
        self.d = layers.MaxPooling2D(2, padding="same")
        self.e = layers.ZeroPadding2D(((0, 1), (1, 2)))
        self.f_pad = layers.ZeroPadding2D((1, 0))
        self.f = layers.Conv2D(4, (3, 5))

    def call(self, x):
        x = self.b(self.a(self.a_pad(x)))
        x = self.d(
            self.c(
                tf.pad(
                    x, ((0, 0), (1, 1), (1, 1), (0, 0)), constant_values=float("-inf")
                )
            )
        )
        return self.f(self.f_pad(self.e(x)))
