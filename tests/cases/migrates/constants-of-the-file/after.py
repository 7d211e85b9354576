"""An image is drawn from noise; the sizes stand at the top."""
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

noise = 6
width = 4
channels = 3
slope = 0.2
hidden = 2 * width
steps = 1
steps += 1


def rescaled(t):
    # The width is that at the top, whatever the caller has.
    return t * hidden / width


class Generator(keras.Model):
    def __init__(self):
        super().__init__()
        self.main = keras.Sequential([
            layers.Conv2DTranspose(width * 4, 4, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.Conv2DTranspose(
                channels, 4, strides=2, padding="same", use_bias=False
            ),
            layers.Activation("tanh"),
        ])

    def call(self, input, training=None):
        return self.main(input, training=training)


class Critic(keras.Model):
    def __init__(self, width=7):
        super().__init__()
        self.hidden = hidden
        self.first = layers.Dense(width)
        self.act = layers.LeakyReLU(negative_slope=slope)
        self.second = layers.Dense(hidden)

    def call(self, x):
        width = self.act(self.first(x))
        x = self.second(width) * hidden / 4
        return tf.reshape(x, (tf.shape(x)[0], 2, 4)) ** steps
