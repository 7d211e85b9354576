import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def __init__(self, width=4):
        super().__init__()
        self.token = self.add_weight(shape=(1, 1, width), initializer="zeros")
        self.gain = self.add_weight(shape=(width,), initializer="ones")
        self.offset = self.add_weight(shape=(3, width), initializer="random_uniform")
        self.mix = self.add_weight(shape=(width, 2), initializer="random_normal")

    def call(self, x):
        x = self.token + x * self.gain + self.offset
        return tf.matmul(x, self.mix)
