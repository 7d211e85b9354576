from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(4)
        self.relu = layers.ReLU()

    def call(self, x):
        x = self.fc(x)
        y = self.relu(x)
        z = y + y
        z = z + y
        return z, z, y
