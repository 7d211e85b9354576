from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.repeat = layers.RepeatVector(3)

    def call(self, x):
        return self.repeat(x)
