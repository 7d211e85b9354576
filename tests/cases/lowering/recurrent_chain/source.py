from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential()
model.add(layers.Embedding(1000, 32))
model.add(layers.Bidirectional(layers.LSTM(16)))
model.add(layers.Dense(1, activation="sigmoid"))
