import keras
from keras import layers

last = keras.Sequential([
    keras.Input((6, 4)),
    layers.LSTM(5, return_sequences=True),
    layers.LSTM(3),  # the last state only
    layers.Dense(2),
])

both = keras.Sequential([
    keras.Input((6, 4)),
    layers.Bidirectional(layers.LSTM(3, return_sequences=True)),
    # What both directions end with.
    layers.Bidirectional(layers.LSTM(2)),
    layers.Dense(2, activation="softmax"),
])

mixed = keras.Sequential([
    keras.Input((6, 4)),
    layers.Conv1D(5, 3, activation="relu"),
    layers.MaxPooling1D(2),
    layers.GRU(4, return_sequences=True, dropout=0.2),
    layers.SimpleRNN(3, go_backwards=True),
    layers.Dropout(0.5),
    layers.RepeatVector(3),
    layers.Bidirectional(layers.GRU(2)),
])


class Tagger(keras.Model):
    """Tags each step."""

    def __init__(self, units=4):
        super().__init__()
        self.encoder = keras.Sequential([
            layers.LSTM(units, return_sequences=True),
            layers.Dropout(0.1),
            layers.LSTM(units * 2, return_sequences=True),
        ])
        self.tags = layers.Dense(3)

    def call(self, x):
        return self.tags(self.encoder(x))
