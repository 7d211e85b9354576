import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class WideAndDeep(keras.Model):
    """One input passes by the hidden layer."""

    def __init__(self, units=6, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(units, activation=tf.nn.relu)
        self.out = layers.Dense(1)

    def call(self, inputs):
        input_a, input_b = inputs
        hidden = self.hidden(input_b)
        return self.out(layers.concatenate([input_a, hidden]))


class Towers(keras.Model):
    def __init__(self, units=6):
        super().__init__()
        self.left = layers.Dense(units, activation="tanh")
        self.right = layers.Dense(units, activation="tanh")

    def call(self, inputs):
        user = self.left(inputs[0])
        item = self.right(inputs[1])
        return tf.reduce_sum(user * item, axis=1, keepdims=True)
