from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = layers.GroupNormalization(3)
        self.plain = layers.GroupNormalization(
            2, epsilon=1e-5, center=False, scale=False)

    def call(self, x):
        return self.plain(self.norm(x))
