from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, act="relu", final="linear"):
        super().__init__()
        self.conv = layers.Conv2D(4, 3, padding="same")
        self.act = layers.Activation(act)
        self.head = keras.Sequential([
            layers.Conv2D(4, 1),
            layers.Activation(act),
            layers.Conv2D(2, 1),
            layers.Activation(final),
        ])

    def call(self, x):
        return self.head(self.act(self.conv(x)))


def head(act="tanh"):
    return keras.Sequential([
        layers.Dense(4),
        layers.Activation(act),
        layers.Dense(1),
    ])


soft = Net("softplus", final="hard_tanh")
flat = head(act="gelu")
