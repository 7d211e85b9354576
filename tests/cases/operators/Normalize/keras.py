import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.unit = layers.UnitNormalization()

    def call(self, x):
        return self.unit(x), tf.math.l2_normalize(x, 1)
