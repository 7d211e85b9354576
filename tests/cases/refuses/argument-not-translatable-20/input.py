from tensorflow import keras
from tensorflow.keras import layers


def dense(x, units):
    return layers.Dense(units, kernel_constraint="non_neg")(x)


def build():
    inputs = keras.Input(shape=(8,))
    x = dense(inputs, 4)
    return keras.Model(inputs, dense(x, 2))
