# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""A bidirectional LSTM below a plain one: a text classifier."""

import torch.nn.functional as F
from torch import nn


class LSTMClassifier(nn.Module):
    """Tells the class of a text from the indices of its words.

    Args:
        vocabulary: number of word indices.
        embedding_dim: length of a word's vector.
        units: state size of both recurrent layers.
    """

    def __init__(self, vocabulary=10000, embedding_dim=326, units=40):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedding_dim)
        self.encoder = nn.LSTM(
            embedding_dim, units, batch_first=True, bidirectional=True
        )
        self.dropout = nn.Dropout(0.2)
        # its last state only
        self.summary_lstm = nn.LSTM(units * 2, units, batch_first=True)
        self.hidden = nn.Linear(units, 40)
        self.classifier = nn.Linear(40, 2)

    def forward(self, tokens):
        x = self.embedding(tokens)
        x, _ = self.encoder(x)
        x = self.dropout(x)
        _, (x, _) = self.summary_lstm(x)
        x = F.relu(self.hidden(x[-1]))
        return F.softmax(self.classifier(x), dim=-1)
