import keras
from keras import layers


class Block(keras.Sequential):
    def __init__(self, units):
        super().__init__()
        self.add(layers.Dense(units, activation="relu"))
        self.add(layers.BatchNormalization())
        self.add(layers.Dense(units))


class Doubled(Block):
    def call(self, x):
        return x + super().call(x) * 2


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.block = Block(4)
        self.doubled = Doubled(4)
        self.head = layers.Dense(2)

    def call(self, x):
        return self.head(self.doubled(self.block(x)))
