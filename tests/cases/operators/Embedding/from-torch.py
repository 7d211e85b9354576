from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.table = layers.Embedding(7, 4)
        self.padded = layers.Embedding(7, 4)

    def call(self, x):
        return self.table(x), self.padded(x)
