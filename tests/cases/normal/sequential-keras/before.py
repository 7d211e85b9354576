import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.models import Sequential

listed = keras.Sequential([
    keras.Input(shape=(8, 8, 3)),
    layers.Conv2D(4, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(2),
])

added = Sequential()
added.add(layers.Dense(8, activation="relu", input_shape=(4,)))
added.add(layers.Dropout(0.5))
added.add(layers.Dense(2))
