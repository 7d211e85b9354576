from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.lstm = layers.Bidirectional(layers.LSTM(5))
        self.gru = layers.GRU(6, return_sequences=True, return_state=True)
        self.rnn = layers.SimpleRNN(3)
        self.fc = layers.Dense(2)

    def call(self, x):
        both = self.lstm(x)
        out, state = self.gru(x)
        last = self.rnn(out)
        return self.fc(both), state, last
