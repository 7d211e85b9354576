"""A discriminator that is normalised by the batch alone, also in inference."""
from tensorflow import keras
from tensorflow.keras import layers


class DiscriminatorBody(keras.Model):
    def __init__(self, width):
        super().__init__()
        self.layer_0 = layers.Dense(width)
        self.layer_1 = layers.BatchNormalization(epsilon=1e-5)
        self.layer_2 = layers.LeakyReLU(negative_slope=0.2)

    def call(self, x):
        x = self.layer_0(x)
        x = self.layer_1(x, training=True)
        return self.layer_2(x)


class Discriminator(keras.Model):
    def __init__(self, width=8):
        super().__init__()
        self.body = DiscriminatorBody(width)
        self.norm = layers.BatchNormalization(epsilon=1e-5, center=False, scale=False)
        self.head = layers.Dense(1)

    def call(self, x):
        x = self.norm(self.body(x), training=True)
        return self.head(x)
