from tensorflow import keras
from tensorflow.keras import layers


class Block(keras.Model):
    def __init__(self, kind="gelu"):
        super().__init__()
        self.fc = layers.Dense(4)
        self.kind = layers.Activation(kind)

    def call(self, x):
        return self.kind(self.fc(x))


class Layer(keras.Model):
    def __init__(self, act="tanh"):
        super().__init__()
        self.fc = layers.Dense(4)
        self.act = layers.Activation(act)

    def call(self, x):
        return self.act(self.fc(x))


class Net(keras.Model):
    def __init__(self, kind="silu", act="relu6"):
        super().__init__()
        self.block = Block(kind=kind)
        self.layer = Layer(act=act)
        self.other = Block(kind="relu")

    def call(self, x):
        return self.other(self.layer(self.block(x)))
