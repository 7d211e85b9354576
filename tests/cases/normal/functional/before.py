from tensorflow import keras
from tensorflow.keras import layers


def block(x, units):
    x = layers.Dense(units)(x)
    return layers.Activation("relu")(x)


def build(units=8):
    """A model."""
    inputs = keras.Input(shape=(4,))
    unused = layers.Dense(3)(inputs)
    a = block(inputs, units)
    outs = []
    for size in (2, 3):
        outs.append(layers.Dense(size)(a))
    model = keras.Model(inputs, outs, name="heads")
    return model
