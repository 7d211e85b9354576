import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Mode(keras.Model):
    def __init__(self):
        self.drop = keras.layers.Dropout(rate=0.5)
        self.norm = keras.layers.BatchNormalization()

    def call(self, inputs, training=None, mask=None):
        x = self.drop(inputs=inputs)
        t2 = self.norm(inputs=x)
        return t2
# before.py:12:43: note: the parameter mask is fixed to None [specialised]
