import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Block(keras.Model):
    """A convolution with its normalisation."""

    def __init__(self, width, kernel=3):
        super().__init__()
        self.conv_pad = layers.ZeroPadding2D(1)
        self.conv = layers.Conv2D(width, kernel)
        self.norm = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)

    def call(self, x, training=None):
        return tf.nn.relu(self.norm(self.conv(self.conv_pad(x)), training=training))


class Net(keras.Model):
    def __init__(self, width=4):
        super().__init__()
        self.stem = layers.Conv2D(width, 1)
        self.blocks = keras.Sequential([
            Block(width),
            layers.ReLU(),
            Block(width),
        ])
        self.last = Block(width)
        self.head = keras.Sequential([
            layers.GlobalAveragePooling2D(),
            layers.Dense(2),
        ])

    def call(self, x, training=None):
        return self.head(
            self.last(self.blocks(self.stem(x), training=training), training=training)
        )
