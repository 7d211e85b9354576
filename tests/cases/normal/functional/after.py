from tensorflow import keras
from tensorflow.keras import layers


def block(x, units):
    x = layers.Dense(units)(x)
    return layers.Activation("relu")(x)


class build(name="heads"):
    """A model."""

    def __init__(self, units=8):
        self.dense_1 = dense = keras.layers.Dense(units=units)
        self.activation = activation = keras.layers.Activation(activation="relu")
        self.dense_2 = dense_1 = keras.layers.Dense(units=2)
        self.dense_3 = dense_2 = keras.layers.Dense(units=3)

    def call(self, inputs: keras.Input(shape=(4,))):
        x = self.dense_1(input=inputs)
        a = self.activation(input=x)
        t4 = self.dense_2(input=a)
        t5 = self.dense_3(input=a)
        return [t4, t5]
# before.py:13:14: note: layers.Dense(3)(inputs) leads to no output of the model and is left out [unreached]
