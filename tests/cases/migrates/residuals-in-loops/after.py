import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Recurrent(keras.Model):
    """Each layer adds to what it is given."""

    def __init__(self, dim=5, depth=2):
        super().__init__()
        self.lstms = [layers.LSTM(dim, return_sequences=True) for _ in range(depth)]
        self.norms = [layers.LayerNormalization(epsilon=1e-5) for _ in range(depth)]

    def call(self, x):
        for lstm, norm in zip(self.lstms, self.norms):
            residual = x  # before the layer
            x = lstm(x)
            x = norm(x + residual)
        return x


class Perceptron(keras.Model):
    def __init__(self, dim=5, depth=3):
        super().__init__()
        self.depth = depth
        self.fcs = [layers.Dense(dim) for _ in range(depth)]
        self.norms = [layers.LayerNormalization(epsilon=1e-5) for _ in range(depth)]
        self.drop = layers.Dropout(0.1)

    def call(self, x, training=None):
        for i in range(self.depth):
            identity = x
            x = self.norms[i](x)
            x = self.drop(tf.nn.relu(x), training=training)
            x = self.fcs[i](x)
            x = x + identity
        return x


class OwnVariable(keras.Model):
    def __init__(self, channels=4, depth=2):
        super().__init__()
        self.convs = [
            layers.Conv2D(channels, 3, padding="same", activation="relu")
            for _ in range(depth)
        ]

    def call(self, x):
        out = x
        for conv in self.convs:
            res = out
            out = conv(out)
            out = out + res
        return out - x


class Explicit(keras.Model):
    """A loop over layers that are all written out."""

    def __init__(self):
        super().__init__()
        self.fcs = [
            layers.Dense(5, activation="tanh"),
            layers.Dense(5, activation="tanh"),
        ]

    def call(self, x):
        for fc in self.fcs:
            shortcut = x
            x = fc(x)
            x = x + shortcut
        return x


class ChangedInPlace(keras.Model):
    """Both names are one tensor, also behind the change."""

    def __init__(self, dim=5):
        super().__init__()
        self.fcs = [
            layers.Dense(dim),
            layers.Dense(dim),
        ]

    def call(self, x):
        x = x * 2
        for fc in self.fcs:
            x = x + 1
            x = fc(x) + x
        return x
