from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, activation="relu"):
        super().__init__()
        self.act = layers.Activation(activation)

    def call(self, x):
        return self.act(x)
