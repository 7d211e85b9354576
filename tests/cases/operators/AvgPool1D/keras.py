from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.halved = layers.AveragePooling1D(2)
        self.padded = layers.AveragePooling1D(3, strides=2, padding="same")

    def call(self, x):
        return self.halved(x), self.padded(x)
