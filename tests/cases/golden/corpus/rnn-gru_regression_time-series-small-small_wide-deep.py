from tensorflow import keras
from tensorflow.keras import layers


class RNNGRURegressor(keras.Model):
    def __init__(self):
        super().__init__()
        self.gru1 = layers.GRU(64, return_sequences=True)
        self.gru2 = layers.GRU(48)
        self.fc1 = layers.Dense(32)
        self.relu = layers.ReLU()
        self.fc2 = layers.Dense(1)

    def call(self, x):
        x = self.gru1(x)
        x = self.gru2(x)
        x = self.fc1(x)
        x = self.relu(x)
        x = self.fc2(x)
        return x
