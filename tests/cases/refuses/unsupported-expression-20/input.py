from tensorflow import keras
from tensorflow.keras import layers

image = keras.Input(shape=(8,))
encoded = layers.Dense(4, activation="relu")(image)
decoded = layers.Dense(8)(encoded)
autoencoder = keras.Model(image, decoded)
encoder = keras.Model(image, encoded)
