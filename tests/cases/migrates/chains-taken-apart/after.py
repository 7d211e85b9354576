from tensorflow import keras
from tensorflow.keras import layers


class Subscripts(keras.Model):
    def __init__(self):
        super().__init__()
        self.net_0 = layers.Dense(10)  # wide
        self.net_1 = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.net_2 = layers.ReLU()
        self.net_3 = layers.Dense(5)

    def call(self, x, training=None):
        x = self.net_0(x)
        x = self.net_1(x, training=training)
        hidden = self.net_2(x)
        return self.net_3(hidden), hidden


class Loops(keras.Model):
    def __init__(self):
        super().__init__()
        self.net_0 = layers.Dense(12)
        self.net_1 = layers.Activation("tanh")
        self.net_2 = keras.Sequential([
            layers.Dense(5),
            layers.ReLU(),
        ])
        self.out = layers.Dense(2)

    def call(self, x):
        x = self.net_0(x)
        x = self.net_1(x)
        x = self.net_2(x)
        return self.out(x)


class PartsAndWhole(keras.Model):
    def __init__(self):
        super().__init__()
        self.net_0 = layers.Dense(12)
        self.net_1 = layers.ReLU()
        self.net_2 = layers.Dense(5)

    def call(self, x):
        first = self.net_0(x)
        return self.net_2(self.net_1(self.net_0(x))) + self.net_2(first)


class Slices(keras.Model):
    def __init__(self):
        super().__init__()
        self.net_0 = layers.Dense(8)
        self.net_1 = layers.ReLU()
        self.net_2 = layers.Dense(5)
        self.net_3 = layers.Activation("tanh")

    def call(self, x):
        features = self.net_1(self.net_0(x))
        features = self.net_2(features)
        return self.net_3(features)
