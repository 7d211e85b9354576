from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = layers.BatchNormalization()
        self.head = layers.Dense(2)

    def call(self, x):
        return self.head(self.norm(x, training=False))
