from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.one = layers.GlobalAveragePooling1D(keepdims=True)
        self.two = layers.AdaptiveAveragePooling1D(2)
        self.more = layers.AdaptiveAveragePooling1D(13)

    def call(self, x):
        return self.one(x), self.two(x), self.more(x)
