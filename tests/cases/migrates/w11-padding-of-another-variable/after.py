from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(3, 3, strides=2)
        self.pool = layers.AveragePooling2D(2)

    def call(self, x):
        y = self.conv(self.conv_pad(x))
        z = self.pool(x)
        return y + z
