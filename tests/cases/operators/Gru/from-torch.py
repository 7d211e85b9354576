from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.both = layers.Bidirectional(layers.GRU(4, return_sequences=True))
        self.deep_1 = layers.GRU(4, return_sequences=True)
        self.deep_2 = layers.GRU(4)

    def call(self, x):
        y = self.both(x)
        z = self.deep_1(y)
        h = self.deep_2(z)
        return h, h
