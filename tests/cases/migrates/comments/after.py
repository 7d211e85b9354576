"""A file with comments."""

from tensorflow import keras
from tensorflow.keras import layers


# What the network is for.
# It has two lines.
class Net(keras.Model):
    """The docstring.

    With a second paragraph.
    """

    def __init__(self, width: int = 4, bias: bool = True):
        super().__init__()
        # first the hidden layer
        # it is small
        self.hidden = layers.Dense(width, activation="relu", use_bias=bias)

        # then the output
        self.out = layers.Dense(2)

    def call(self, x):
        # hidden first
        x = self.hidden(x)  # with relu
        # and out
        return self.out(x)  # logits


# behind the network
print("done")
