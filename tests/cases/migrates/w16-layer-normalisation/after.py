from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(64)
        self.a = layers.LayerNormalization(epsilon=1e-5)
        self.b = layers.LayerNormalization(axis=(-2, -1))
        self.c = layers.LayerNormalization(epsilon=1e-5, center=False, scale=False)

    def call(self, x):
        return self.c(self.b(self.a(self.fc(x))))
