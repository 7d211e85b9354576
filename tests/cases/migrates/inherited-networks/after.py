import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Base(keras.Model):
    slope = 0.25

    def __init__(self, width=4):
        super().__init__()
        # what all of them have
        self.blocks_0 = layers.Dense(width)
        self.blocks_1 = layers.Dense(width)
        self.blocks_2 = layers.Dense(width)
        self.act = layers.LeakyReLU(negative_slope=0.25)

    def call(self, x):
        x = self.act(self.blocks_0(x))
        x = self.act(self.blocks_1(x))
        return self.act(self.blocks_2(x))


class Classifier(keras.Model):
    """Tells classes apart."""

    slope = 0.5

    def __init__(self, width=4, classes=3):
        super().__init__()
        self.blocks_0 = layers.Dense(width)
        self.blocks_1 = layers.Dense(width)
        self.act = layers.LeakyReLU(negative_slope=0.5)
        self.fc = layers.Dense(classes)

    def call(self, x):
        x = self.act(self.blocks_0(x))
        return self.fc(self.act(self.blocks_1(x)))


class Regularized(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks_0 = layers.Dense(4)
        self.blocks_1 = layers.Dense(4)
        self.fc = layers.Dense(2)
        self.act = layers.Activation("tanh")

    def call(self, x):
        x_1 = self.act(self.blocks_0(x))
        y = self.fc(self.act(self.blocks_1(x_1)))
        x = self.act(self.blocks_0(x * 2))
        return tf.concat([y, self.fc(self.act(self.blocks_1(x)))], axis=1)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.parts_0 = Base()
        self.parts_1 = Classifier(classes=4)
        self.parts_2 = layers.Dense(4)

    def call(self, x):
        x = self.parts_0(x)
        x = self.parts_1(x)
        x = self.parts_2(x) + 1
        return x
