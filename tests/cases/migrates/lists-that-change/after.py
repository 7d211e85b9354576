from tensorflow import keras
from tensorflow.keras import layers


class Reversed(keras.Model):
    """A loop over a parameter that was changed goes through what it has become."""

    def __init__(self, in_dim=4):
        super().__init__()
        self.layers_ = [
            layers.Dense(5, activation="relu"),
            layers.Dense(6, activation="relu"),
        ]

    def call(self, x):
        for layer in self.layers_:
            x = layer(x)
        return x


class Extended(keras.Model):
    def __init__(self, in_dim=4, out_dim=3):
        super().__init__()
        self.net = keras.Sequential([
            layers.Dense(9),
            layers.Activation("tanh"),
            layers.Dense(6),
            layers.Activation("tanh"),
            layers.Dense(5),
            layers.Activation("tanh"),
            layers.Dense(7),
            layers.Activation("tanh"),
            layers.Dense(out_dim),
            layers.Activation("tanh"),
        ])

    def call(self, x):
        return self.net(x)


class HalfPadded(keras.Model):
    """As long as the input for odd windows only."""

    def __init__(self, channels=4):
        super().__init__()
        self.convs = [
            layers.Conv1D(channels, 3, padding="same", activation="relu"),
            layers.Conv1D(channels, 5, padding="same", activation="relu"),
        ]

    def call(self, x):
        for conv in self.convs:
            x = conv(x)
        return x


class Encoder(keras.Model):
    def __init__(self, in_dim, hidden, latent):
        super().__init__()
        self.layers_ = [
            layers.Dense(6, activation="relu"),
            layers.Dense(5, activation="relu"),
        ]
        self.last = layers.Dense(latent)

    def call(self, x):
        for layer in self.layers_:
            x = layer(x)
        return self.last(x)


class Decoder(keras.Model):
    def __init__(self, latent, hidden, out_dim):
        super().__init__()
        self.net = keras.Sequential()
        for h in hidden[::-1]:
            self.net.add(layers.Dense(h))
            self.net.add(layers.ReLU())
        self.net.add(layers.Dense(out_dim))

    def call(self, z):
        return self.net(z)


class Autoencoder(keras.Model):
    def __init__(self, in_dim=8, latent=2):
        super().__init__()
        self.encoder = Encoder(in_dim, (6, 5), latent)
        self.decoder = Decoder(latent, (6, 5), in_dim)

    def call(self, x):
        return self.decoder(self.encoder(x))


class Stage(keras.Model):
    def __init__(self, width, depth):
        super().__init__()
        self.layers_ = [layers.Dense(width, activation="relu") for _ in range(depth)]

    def call(self, x):
        for layer in self.layers_:
            x = layer(x)
        return x


class Stages(keras.Model):
    """Depths that are computed."""

    def __init__(self, width=4):
        super().__init__()
        self.first = Stage(width, 3)
        self.second = Stage(width, 4)
        self.third = keras.Sequential([
            Stage(width, 1),
            Stage(width, 3),
        ])

    def call(self, x):
        return self.third(self.second(self.first(x)))


class FirstWindow(keras.Model):
    """The first layer is another one; what the others have is their own."""

    def __init__(self, channels=4):
        super().__init__()
        self.convs = [
            layers.Conv1D(channels, 1, activation="relu"),
            layers.Conv1D(channels, 5, activation="relu"),
            layers.Conv1D(channels, 2, activation="relu"),
        ]

    def call(self, x):
        for conv in self.convs:
            x = conv(x)
        return x
