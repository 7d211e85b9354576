import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Mode(keras.Model):
    def __init__(self):
        super().__init__()
        self.drop = layers.Dropout(0.5)
        self.norm = layers.BatchNormalization()

    def call(self, inputs, training=None, mask=None):
        x = self.drop(inputs, training=training)
        return self.norm(x, training=training)
