from tensorflow import keras
from tensorflow.keras import layers


class Halves(keras.Model):
    def call(self, x):
        return x[:, :2], x[:, 2:]


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.scale = 3 ** -0.5
        self.halves = Halves()
        self.left = layers.Dense(3)
        self.right = layers.Dense(3)

    def call(self, x):
        a, b = self.halves(x)
        return self.left(a) * self.scale + self.right(b)
