from tensorflow import keras
from tensorflow.keras import layers


class Block(keras.Model):
    """A layer and the activation that its maker asks for."""

    def __init__(self, width: int, act="relu"):
        super().__init__()
        self.fc = layers.Dense(width)
        self.act = layers.Activation(act)

    def call(self, x):
        return self.act(self.fc(x))


class Net(keras.Model):
    def __init__(self, act="relu", last="sigmoid"):
        super().__init__()
        self.last_layer = last
        self.first = Block(4, act=act)
        self.second = Block(4, act="gelu")
        self.mix = keras.Sequential([
            layers.Dense(8),
            layers.Activation(act),
            layers.Dense(2),
        ])
        self.named_activation = layers.Activation(last)

    def call(self, x):
        return self.named_activation(self.mix(self.second(self.first(x))))


def smooth():
    return Net(act="silu")


variants = {"plain": Net(), "bounded": Net("tanh", last="hard_tanh")}
