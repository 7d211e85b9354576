import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(4)
        self.act = layers.Activation(tf.nn.relu)
        self.wave = layers.Activation(tf.math.sin)
        self.none = layers.Activation(None)
        self.hidden = layers.Dense(3, activation=tf.keras.activations.swish)
        self.out = layers.Dense(2, activation=tf.math.cos)

    def call(self, x):
        x = self.wave(self.act(self.fc(x)))
        return self.out(self.none(self.hidden(x)))
