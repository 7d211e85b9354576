import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, depth=3):
        super().__init__()
        self.steps = [layers.Dense(4) for _ in range(depth)]
        self.norm = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        for step in self.steps:
            x = tf.nn.relu(self.norm(step(x)))
        return x
