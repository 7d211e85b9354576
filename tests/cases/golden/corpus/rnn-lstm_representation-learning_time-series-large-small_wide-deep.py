import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class RNNLSTMRepresentation(keras.Model):
    def __init__(self):
        super().__init__()
        self.lstm1 = layers.LSTM(128, return_sequences=True)
        self.lstm2 = layers.LSTM(128, return_sequences=True)
        self.norm = layers.LayerNormalization(epsilon=1e-5)
        self.proj = keras.Sequential([
            layers.Dense(128),
            layers.ReLU(),
            layers.Dense(64),
            layers.LayerNormalization(epsilon=1e-5),
        ])

    def call(self, x):
        y = self.lstm1(x)
        y = self.lstm2(y)
        y = self.norm(tf.reduce_mean(y, axis=1))
        z = self.proj(y)
        return z
