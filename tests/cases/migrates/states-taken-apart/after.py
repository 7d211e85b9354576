import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.lstm = layers.LSTM(5, return_sequences=True, return_state=True)
        self.gru_1 = layers.Bidirectional(
            layers.GRU(6, return_sequences=True, return_state=True)
        )
        self.gru_2 = layers.Bidirectional(layers.GRU(6))
        self.rnn_1 = layers.SimpleRNN(3, return_sequences=True)
        self.rnn_2 = layers.SimpleRNN(3)
        self.fc = layers.Dense(2)

    def call(self, x):
        out, h, c = self.lstm(x)
        x, first, second = self.gru_1(x)
        deep = self.gru_2(x)
        out = self.rnn_1(out)
        step = self.rnn_2(out)
        return self.fc(tf.concat([h, step, deep], axis=1)), c, first + second
