import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(4)

    def call(self, x):
        y = tf.transpose(x, perm=[0, 2, 1])
        return tf.transpose(self.fc(y), (2, 0, 1))
