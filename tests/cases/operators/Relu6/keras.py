import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.act = layers.ReLU(max_value=6)

    def call(self, x):
        return self.act(tf.nn.relu6(4 * x))
