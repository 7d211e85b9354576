from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 1)
        self.a = layers.AveragePooling2D(2)
        self.b = layers.GlobalAveragePooling2D()

    def call(self, x):
        return self.b(self.a(self.conv(x)))
