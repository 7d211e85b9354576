from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.pool = layers.GlobalMaxPooling2D()

    def call(self, x):
        return self.pool(x)
