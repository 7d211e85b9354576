# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""A bidirectional LSTM below a plain one: a text classifier."""

from tensorflow import keras
from tensorflow.keras import layers


class LSTMClassifier(keras.Model):
    """Tells the class of a text from the indices of its words.

    Args:
        vocabulary: number of word indices.
        embedding_dim: length of a word's vector.
        units: state size of both recurrent layers.
    """

    def __init__(self, vocabulary=10000, embedding_dim=326, units=40):
        super().__init__()
        self.embedding = layers.Embedding(vocabulary, embedding_dim)
        self.encoder = layers.Bidirectional(
            layers.LSTM(units, return_sequences=True)
        )
        self.dropout = layers.Dropout(0.2)
        self.summary_lstm = layers.LSTM(units)  # its last state only
        self.hidden = layers.Dense(40, activation="relu")
        self.classifier = layers.Dense(2, activation="softmax")

    def call(self, tokens):
        x = self.embedding(tokens)
        x = self.encoder(x)
        x = self.dropout(x)
        x = self.summary_lstm(x)
        x = self.hidden(x)
        return self.classifier(x)
