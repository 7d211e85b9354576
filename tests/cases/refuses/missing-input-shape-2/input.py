from tensorflow import keras
from tensorflow.keras import layers

net = keras.Sequential([
    layers.LayerNormalization(),
    layers.Dense(2),
])
