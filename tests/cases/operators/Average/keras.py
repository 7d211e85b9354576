from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.average = layers.Average()

    def call(self, x, y):
        return self.average((x, y))
