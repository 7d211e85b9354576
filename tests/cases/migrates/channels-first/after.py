from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(8, 3, padding="same", data_format="channels_first")
        self.pool = layers.MaxPooling2D(2, data_format="channels_first")
        self.up = layers.Conv2DTranspose(4, 2, strides=2, data_format="channels_first")
        self.norm = layers.BatchNormalization(axis=1, momentum=0.9, epsilon=1e-5)
        self.depth = layers.Conv2D(4, 3, data_format="channels_first", groups=4)
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(5)

    def call(self, x, training=None):
        x = self.pool(self.conv(x))
        x = self.depth(self.norm(self.up(x), training=training))
        return self.fc(self.flatten(x))
