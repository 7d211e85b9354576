from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, units=4):
        super().__init__()
        self.summed = layers.Bidirectional(layers.LSTM(units, return_sequences=True), "sum")
        self.mean = layers.Bidirectional(
            layers.GRU(4, return_sequences=True, return_state=True), merge_mode="ave"
        )
        self.apart = layers.Bidirectional(
            layers.SimpleRNN(4, return_sequences=True), merge_mode=None
        )
        self.product = layers.Bidirectional(layers.LSTM(5), merge_mode="mul")
        self.states = layers.Bidirectional(layers.LSTM(5, return_state=True), merge_mode=None)
        self.ends = layers.Bidirectional(layers.GRU(5), merge_mode=None)

    def call(self, x):
        x = self.summed(x)
        x, first, last = self.mean(x)
        onwards, back = self.apart(x)
        y = onwards - back
        f, b, h_f, c_f, h_b, c_b = self.states(y)
        left, right = self.ends(y)
        return self.product(y), first + last, f - b + h_f * c_b, left - right
