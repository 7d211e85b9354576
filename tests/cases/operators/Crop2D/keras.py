from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.crop = layers.Cropping2D(((0, 1), (1, 2)))

    def call(self, x):
        return self.crop(x)
