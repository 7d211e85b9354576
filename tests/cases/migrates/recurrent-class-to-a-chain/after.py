from tensorflow import keras
from tensorflow.keras import layers


def Reader(units=6):
    """Reads a text."""
    return keras.Sequential([
        layers.Embedding(20, units),
        layers.GRU(units, return_sequences=True),
        layers.Dropout(0.2),
        layers.GRU(units, return_sequences=True),
        layers.Bidirectional(layers.LSTM(units)),
        layers.Dense(3),
    ])
