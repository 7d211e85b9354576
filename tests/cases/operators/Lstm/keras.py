from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.both = layers.Bidirectional(layers.LSTM(4, return_sequences=True))
        self.back = layers.LSTM(4, return_sequences=True, go_backwards=True)
        self.last = layers.LSTM(4)

    def call(self, x):
        return self.last(self.back(self.both(x)))
