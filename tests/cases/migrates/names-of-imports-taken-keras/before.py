import tensorflow as tf
from tensorflow.keras import Model, layers

# F: how many features
F = 8


class nn(Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(F)

    def call(self, x):
        return tf.nn.relu(self.fc(x)) + tf.nn.gelu(x)
