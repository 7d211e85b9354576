from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(8, activation="relu")
        self.norm = layers.BatchNormalization()

    def call(self, x):
        return self.norm(self.fc(x))
