from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    """Umlaut: ä."""

    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2)

    def call(self, x):
        return self.fc(x)


NAME = "café"
