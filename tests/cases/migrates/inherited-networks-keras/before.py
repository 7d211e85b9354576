import keras
from keras import layers


class Base(layers.Layer):
    def __init__(self, units=4, name=None, **kwargs):
        super().__init__(name=name, **kwargs)
        self.dense = layers.Dense(units)

    def call(self, x):
        return self.dense(x)


class Gated(Base):
    def __init__(self, units=4, name=None):
        super().__init__(units, name=name)
        self.gate = layers.Dense(units, activation="sigmoid")

    def call(self, x):
        return self.gate(x) * super().call(x)


class Wide(Base):
    def __init__(self, units=3, times=2, **kwargs):
        super().__init__(units * times, **kwargs)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.gated = Gated(4, name="gated")
        self.wide = Wide(4, name="wide")

    def call(self, x):
        return self.wide(self.gated(x))
