from tensorflow.keras import Input, Sequential
from tensorflow.keras.layers import LSTM, Bidirectional, Dense, Embedding, Flatten, InputLayer

rows, columns = 6, 5

image = Sequential([
    Flatten(input_shape=(rows, columns)),
    Dense(4, activation="relu"),
])

sample = Sequential()
sample.add(Dense(4, input_dim=7, activation="relu"))
sample.add(Dense(2))

text = Sequential([
    Embedding(20, 3, input_shape=(6,)),
    Flatten(),
    Dense(2),
])

signal = Sequential([
    Bidirectional(LSTM(3), input_shape=(6, 2)),
    Dense(2),
], name="signal")

declared = Sequential([Input((4, 3)), Flatten(), Dense(2)])

layered = Sequential()
layered.add(InputLayer(input_shape=(4, 3)))
layered.add(Flatten())
layered.add(Dense(2))
