import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3, activation="relu")
        self.pool = layers.MaxPooling2D(2)
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(10)

    def call(self, x):
        x = self.pool(self.conv(x))
        x = tf.transpose(x, (0, 3, 1, 2))  # Flatten in the order of the source
        x = self.flatten(x)
        return self.fc(x)
