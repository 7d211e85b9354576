import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Encoder(keras.Model):
    def __init__(self, width=8):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(width, 3, strides=2)
        self.norm = layers.LayerNormalization(epsilon=1e-5)
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(4)

    def call(self, x):
        x = self.conv(self.conv_pad(x))
        x = tf.transpose(x, (0, 3, 1, 2))  # Flatten in the order of the source
        return self.fc(self.flatten(x))
