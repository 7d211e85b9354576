import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

plans = {"small": [4, "M", 6], "large": [8, 8, "M", 16]}


class Features(keras.Model):
    def __init__(self):
        super().__init__()
        self.features = keras.Sequential([
            layers.Conv2D(4, 3, padding="same"),
            layers.ReLU(),
            layers.MaxPooling2D(2),
            layers.Conv2D(6, 3, padding="same"),
            layers.ReLU(),
        ])

    def call(self, x):
        return self.features(x)


class Net(keras.Model):
    def __init__(self, act="tanh", bias=False):
        super().__init__()

        self.features = Features()
        self.layers_ = [
            layers.Dense(8),
            layers.Dense(8),
        ]
        self.act = layers.Activation(act)
        self.mix = keras.Sequential([
            layers.Dense(8, use_bias=bias),
            layers.LayerNormalization(epsilon=1e-5),
            layers.Dense(4, use_bias=bias),
        ])
        self.heads_mean = layers.Dense(2)
        self.heads_scale = layers.Dense(2)
        self.named = keras.Sequential([layers.Dense(2) for i in range(2)])

    def call(self, x):
        x = tf.reduce_mean(self.features(x), axis=(1, 2))
        x = self.layers_[0](x)
        x = self.act(x)
        x = self.layers_[1](x)
        x = self.mix(x)
        return self.named(self.heads_mean(x) + self.heads_scale(x))
