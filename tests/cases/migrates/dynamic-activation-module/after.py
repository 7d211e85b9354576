from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, act="relu"):
        super().__init__()
        self.fc = layers.Dense(4)
        self.act = layers.Activation(act)

    def call(self, x):
        return self.act(self.fc(x))
