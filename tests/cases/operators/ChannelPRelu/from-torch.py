from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.act = layers.PReLU(shared_axes=(2, 3))

    def call(self, x):
        return self.act(x)
