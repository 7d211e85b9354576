from tensorflow import keras
from tensorflow.keras import layers

vocabulary = 50
length = 12
units = 8
rate = 0.3

model = keras.Sequential([
    keras.Input(shape=(length,), dtype="int32"),
    layers.Embedding(vocabulary, units),
    layers.LSTM(units * 2, return_sequences=True),
    layers.Dropout(rate),
    layers.LSTM(units),
    layers.Dense(vocabulary, activation="softmax"),
])
