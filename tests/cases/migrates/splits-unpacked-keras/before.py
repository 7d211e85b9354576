import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(9)
        self.conv = layers.Conv2D(6, 3)

    def call(self, sequence, image):
        q, k, v = tf.split(self.fc(sequence), 3, axis=-1)
        _, g = tf.split(q, [1, 4], axis=1)
        first, _, _, _, last = tf.unstack(k, axis=1)
        left, right = tf.split(self.conv(image), 2, axis=-1)
        return g, first + last, v, left * tf.sigmoid(right)


inputs = keras.Input((6, 4))
h = layers.Dense(8)(inputs)
a, b = keras.ops.split(h, 2, axis=-1)
model = keras.Model(inputs, a * keras.ops.sigmoid(b))
