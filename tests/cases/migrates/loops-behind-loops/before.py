import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Autoencoder(keras.Model):
    """What one loop leaves is where the next one begins."""

    def __init__(self, hidden=(8, 6), latent=3):
        super().__init__()
        self.encoder = [layers.Dense(h, activation="tanh") for h in hidden]
        self.latent = layers.Dense(latent)
        self.decoder = keras.Sequential()
        for h in reversed(hidden):
            self.decoder.add(layers.Dense(h))
            self.decoder.add(layers.ReLU())
        self.out = layers.Dense(5)

    def call(self, x):
        for layer in self.encoder:
            x = layer(x)
        return self.out(self.decoder(self.latent(x)))


class Stacked(keras.Model):
    def __init__(self, first=(8, 6), second=(7, 4)):
        super().__init__()
        self.first = [layers.Dense(h, activation="relu") for h in first]
        self.second = [layers.Dense(h, activation="relu") for h in second]
        self.out = layers.Dense(5)

    def call(self, x):
        for layer in self.first:
            x = layer(x)
        for layer in self.second:
            x = layer(x)
        return self.out(x)


class Named(keras.Model):
    """The name of the width before is taken."""

    def __init__(self, hidden=(8, 6), previous=3):
        super().__init__()
        self.hidden = [layers.Dense(h, activation="relu") for h in hidden]
        self.out = layers.Dense(previous)

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


class OnlyForThese(keras.Model):
    """A layer behind both loops begins where the first one has ended."""

    def __init__(self, down=(8, 6), up=(7, 9)):
        super().__init__()
        self.down = [layers.Dense(h, activation="relu") for h in down]
        self.middle = layers.Dense(3)
        self.up = [layers.Dense(h, activation="relu") for h in up]
        self.out = layers.Dense(2)
        self.aside = layers.Dense(2)

    def call(self, x):
        for layer in self.down:
            x = layer(x)
        y = self.middle(x)
        for layer in self.up:
            y = layer(y)
        return tf.concat([self.out(y), self.aside(x)], axis=-1)
