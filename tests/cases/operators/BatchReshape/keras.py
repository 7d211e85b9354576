from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.shape = layers.Reshape((3, 4))
        self.back = layers.Reshape((2, 6))

    def call(self, x):
        return self.back(self.shape(x))
