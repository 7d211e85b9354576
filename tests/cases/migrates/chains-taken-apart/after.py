from tensorflow import keras
from tensorflow.keras import layers


class Subscripts(keras.Model):
    def __init__(self):
        super().__init__()
        self.net = [
            layers.Dense(10),  # wide
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.Dense(5),
        ]

    def call(self, x, training=None):
        x = self.net[0](x)
        x = self.net[1](x, training=training)
        hidden = self.net[2](x)
        return self.net[3](hidden), hidden


class Loops(keras.Model):
    def __init__(self):
        super().__init__()
        self.net = [
            layers.Dense(12),
            layers.Activation("tanh"),
            keras.Sequential([
                layers.Dense(5),
                layers.ReLU(),
            ]),
        ]
        self.out = layers.Dense(2)

    def call(self, x):
        for layer in self.net:
            x = layer(x)
        return self.out(x)


class PartsAndWhole(keras.Model):
    def __init__(self):
        super().__init__()
        self.net = [
            layers.Dense(12),
            layers.ReLU(),
            layers.Dense(5),
        ]

    def call(self, x):
        first = self.net[0](x)
        return self.net[2](self.net[1](self.net[0](x))) + self.net[2](first)


class Slices(keras.Model):
    def __init__(self):
        super().__init__()
        self.net = [
            layers.Dense(8),
            layers.ReLU(),
            layers.Dense(5),
            layers.Activation("tanh"),
        ]

    def call(self, x):
        features = self.net[1](self.net[0](x))
        features = self.net[2](features)
        return self.net[3](features)
