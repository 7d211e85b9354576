from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(8, 3, strides=2, padding="same")
        self.wide = layers.Conv2D(8, 5, strides=3, padding="same")
        self.pool = layers.MaxPooling2D(4, strides=2, padding="same")

    def call(self, x):
        return self.pool(self.wide(self.conv(x)))
