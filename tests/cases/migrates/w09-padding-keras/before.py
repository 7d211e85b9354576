from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a = layers.Conv2D(4, 3, strides=2, padding="same")
        self.b = layers.MaxPooling2D(3, strides=2, padding="same")
        self.c = layers.ZeroPadding2D(((0, 1), (2, 1)))
        self.d = layers.Conv2D(4, 4, padding="same")

    def call(self, x):
        x = self.b(self.a(x))
        return self.d(self.c(x))
