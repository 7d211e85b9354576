from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.zeros = layers.ZeroPadding2D(((3, 4), (1, 2)))

    def call(self, x):
        return self.zeros(x)
