# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Two convolutions side by side, read by a GRU: a text classifier."""

import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class CNNRNN(keras.Model):
    """Gives the probability that a text is positive.

    The text comes as word indices; their number has to be even, so that both
    branches are equally long after pooling.
    """

    def __init__(self, vocabulary=5000, embedding_dim=50, filters=200):
        super().__init__()
        self.embedding = layers.Embedding(vocabulary, embedding_dim)
        self.embedding_dropout = layers.Dropout(0.5)

        # branches with a window of four and of five words
        self.conv4 = layers.Conv1D(filters, 4, activation="relu")
        self.pool4 = layers.MaxPooling1D(2)
        self.conv5 = layers.Conv1D(filters, 5, activation="relu")
        self.pool5 = layers.MaxPooling1D(2)

        self.dropout = layers.Dropout(0.15)
        self.gru = layers.GRU(100)
        self.hidden = layers.Dense(400, activation="relu")
        self.hidden_dropout = layers.Dropout(0.1)
        self.classifier = layers.Dense(1, activation="sigmoid")

    def call(self, tokens):
        x = self.embedding_dropout(self.embedding(tokens))
        four = self.pool4(self.conv4(x))
        five = self.pool5(self.conv5(x))
        x = tf.concat([four, five], axis=-1)
        x = self.gru(self.dropout(x))
        x = self.hidden_dropout(self.hidden(x))
        return self.classifier(x)
