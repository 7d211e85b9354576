from tensorflow import keras
from tensorflow.keras import layers


class Tagger(keras.Model):
    """Tags every word."""

    def __init__(self, words=1000, units=32):
        super().__init__()
        self.embedding = layers.Embedding(words, 64)
        self.encoder = layers.Bidirectional(layers.LSTM(units, return_sequences=True))
        self.summary_gru = layers.GRU(units)
        self.tags = layers.Dense(17, activation="softmax")

    def call(self, tokens, training=None):
        x = self.encoder(self.embedding(tokens))
        return self.tags(self.summary_gru(x))
