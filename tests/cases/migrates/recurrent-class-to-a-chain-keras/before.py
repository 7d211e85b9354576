from tensorflow import keras
from tensorflow.keras import layers


class Reader(keras.Model):
    """Reads a text."""

    def __init__(self, units=6):
        super().__init__()
        self.embedding = layers.Embedding(20, units)
        self.first = layers.GRU(units, return_sequences=True)
        self.second = layers.Bidirectional(layers.LSTM(units))
        self.out = layers.Dense(3, activation="softmax")

    def call(self, inputs):
        x = self.embedding(inputs)
        x = self.first(x)
        x = self.second(x)
        return self.out(x)
