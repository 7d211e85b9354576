import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, hidden=4):
        super().__init__()
        self.hidden = hidden
        self.lstm = layers.Bidirectional(layers.LSTM(hidden, return_sequences=True))
        self.gru = layers.Bidirectional(
            layers.GRU(5, return_sequences=True, return_state=True)
        )
        self.rnn = layers.Bidirectional(layers.SimpleRNN(4, return_sequences=True))

    def call(self, x):
        out = self.lstm(x)
        x = out[..., :self.hidden] + out[..., self.hidden:]
        out, h, h_1 = self.gru(x)
        forward, backward = tf.split(out, 2, axis=-1)
        x = (forward + backward) / 2
        z = self.rnn(x)
        return x, h * h_1, tf.transpose(z[:, :, :4] + z[:, :, 4:], (1, 0, 2))
