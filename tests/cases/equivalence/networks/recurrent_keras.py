"""The same in Keras."""
from tensorflow import keras
from tensorflow.keras import layers


class Gru(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.Embedding(20, 5)
        self.gru = layers.GRU(4)

    def call(self, words):
        return self.gru(self.embedding(words))


class Lstm(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.Embedding(20, 5)
        self.lstm = layers.LSTM(4)

    def call(self, words):
        return self.lstm(self.embedding(words))


inputs = keras.Input((6,), dtype="int64")
functional_lstm = keras.Model(
    inputs,
    layers.LSTM(4, name="lstm")(layers.Embedding(20, 5, name="embedding")(inputs)),
)
