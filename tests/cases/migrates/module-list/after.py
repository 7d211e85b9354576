import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.steps_0 = layers.Dense(4)
        self.steps_1 = layers.Dense(4)
        self.steps_2 = layers.Dense(4)
        self.norm = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        x = tf.nn.relu(self.norm(self.steps_0(x)))
        x = tf.nn.relu(self.norm(self.steps_1(x)))
        x = tf.nn.relu(self.norm(self.steps_2(x)))
        return x
