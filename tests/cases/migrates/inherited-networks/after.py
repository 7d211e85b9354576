import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Base(keras.Model):
    slope = 0.25

    def __init__(self, width=4, depth=3):
        super().__init__()
        # what all of them have
        self.blocks = [layers.Dense(width) for _ in range(depth)]
        self.act = layers.LeakyReLU(negative_slope=0.25)

    def call(self, x):
        for block in self.blocks:
            x = self.act(block(x))
        return x


class Classifier(keras.Model):
    """Tells classes apart."""

    slope = 0.5

    def __init__(self, width=4, classes=3):
        super().__init__()
        self.blocks = [
            layers.Dense(width),
            layers.Dense(width),
        ]
        self.act = layers.LeakyReLU(negative_slope=0.5)
        self.fc = layers.Dense(classes)

    def call(self, x):
        for block in self.blocks:
            x = self.act(block(x))
        return self.fc(x)


class Regularized(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [
            layers.Dense(4),
            layers.Dense(4),
        ]
        self.fc = layers.Dense(2)
        self.act = layers.Activation("tanh")

    def call(self, x):
        x_1 = self.act(self.blocks[0](x))
        x_1 = self.act(self.blocks[1](x_1))
        y = self.fc(x_1)
        x = self.act(self.blocks[0](x * 2))
        x = self.act(self.blocks[1](x))
        return tf.concat([y, self.fc(x)], axis=1)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.parts = [
            Base(),
            Classifier(classes=4),
            layers.Dense(4),
        ]

    def call(self, x):
        x = self.parts[0](x)
        x = self.parts[1](x)
        x = self.parts[2](x) + 1
        return x
