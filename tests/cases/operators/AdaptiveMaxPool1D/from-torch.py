from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.one = layers.GlobalMaxPooling1D(keepdims=True)
        self.two = layers.AdaptiveMaxPooling1D(2)
        self.more = layers.AdaptiveMaxPooling1D(13)

    def call(self, x):
        return self.one(x), self.two(x), self.more(x)
