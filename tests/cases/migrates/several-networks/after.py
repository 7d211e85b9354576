from tensorflow import keras
from tensorflow.keras import layers


class First(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2)

    def call(self, x):
        return self.fc(x)


SIZE = 4


class Second(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(3, activation="tanh")

    def call(self, x):
        return self.fc(x)


third = keras.Sequential([
    layers.Dense(8),
    layers.ReLU(),
    layers.Dense(1),
])
