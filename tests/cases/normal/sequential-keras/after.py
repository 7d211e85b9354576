import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.models import Sequential
listed = keras.Sequential(keras.Input(shape=(8, 8, 3)), keras.layers.Conv2D(filters=4, kernel_size=3, activation="relu"), keras.layers.Flatten(), keras.layers.Dense(units=2))
added = keras.models.Sequential(keras.layers.Dense(units=8, activation="relu", input_shape=(4,)), keras.layers.Dropout(rate=0.5), keras.layers.Dense(units=2))
