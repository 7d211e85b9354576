import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Encoder(keras.layers.Layer):
    def __init__(self, units, depth=3, rate=0.1):
        super().__init__()
        self.depth = depth
        self.denses = [layers.Dense(units, activation="relu") for _ in range(depth)]
        self.norms = [layers.LayerNormalization() for _ in range(depth)]
        self.drop = layers.Dropout(rate)

    def call(self, x, training=None):
        for i in range(self.depth):
            y = self.denses[i](x)
            x = self.norms[i](y)
            x = self.drop(x, training=training)
        return x


class Net(keras.Model):
    def __init__(self, units=6, num_layers=2):
        super().__init__()
        self.first = layers.Dense(units)
        self.encoder = Encoder(units, num_layers)
        self.last = layers.Dense(3)

    def call(self, x):
        return self.last(self.encoder(self.first(x)))


class Perceptron(keras.Model):
    def __init__(self, hidden=(8, 6), classes=4):
        super().__init__()
        self.hidden = []
        for units in hidden:
            self.hidden.append(layers.Dense(units, activation="relu"))
        self.out = layers.Dense(classes)

    def call(self, x):
        for layer in self.hidden:
            x = layer(x)
        return self.out(x)


class Chain(keras.Model):
    def __init__(self, widths=(8, 6)):
        super().__init__()
        self.net = keras.Sequential()
        for width in widths:
            self.net.add(layers.Dense(width))
            self.net.add(layers.ReLU())
        self.net.add(layers.Dense(2))

    def call(self, x):
        return self.net(x)


class Convolutions(keras.Model):
    def __init__(self, filters=4, count=2):
        super().__init__()
        self.convs = [layers.Conv2D(filters, 3, padding="same") for _ in range(count)]
        self.pools = [layers.MaxPooling2D(2) for _ in range(count)]

    def call(self, x):
        for conv, pool in zip(self.convs, self.pools):
            x = pool(tf.nn.relu(conv(x)))
        return x


class Branches(keras.Model):
    def __init__(self, filters=3, kernel_sizes=(1, 3)):
        super().__init__()
        self.convs = [layers.Conv2D(filters, k, padding="same") for k in kernel_sizes]

    def call(self, x):
        return tf.concat([conv(x) for conv in self.convs], axis=-1)


class Explicit(keras.Model):
    def __init__(self):
        super().__init__()
        self.steps = [layers.Dense(5, activation="tanh"), layers.Dense(4, activation="tanh")]

    def call(self, x):
        for step in self.steps:
            x = step(x)
        return self.steps[1](self.steps[0](x))


class OnlyForThese(keras.Model):
    """The size behind the loop depends on how often it was followed."""

    def __init__(self, count=2):
        super().__init__()
        self.convs = [layers.Conv2D(4, 3, strides=2, padding="same") for _ in range(count)]
        self.flatten = layers.Flatten()
        self.out = layers.Dense(3)

    def call(self, x):
        for conv in self.convs:
            x = conv(x)
        return self.out(self.flatten(x))
