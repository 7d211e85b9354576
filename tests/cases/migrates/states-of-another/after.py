import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Seq2Seq(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = layers.LSTM(6, return_state=True)
        self.decoder = layers.LSTM(6, return_sequences=True)
        self.deep_1 = layers.GRU(5, return_sequences=True, return_state=True)
        self.deep_2 = layers.GRU(5, return_sequences=True, return_state=True)
        self.deeper_1 = layers.GRU(5, return_sequences=True)
        self.deeper_2 = layers.GRU(5, return_sequences=True)

    def call(self, x):
        h, _, c = self.encoder(x)
        z = tf.tile(tf.expand_dims(h, axis=1), (1, tf.shape(x)[1], 1))
        y = self.decoder(z, [h, c])
        y, hidden = self.deep_1(y)
        y, hidden_1 = self.deep_2(y)
        y = self.deeper_1(y, [hidden])
        y = self.deeper_2(y, [hidden_1])
        return y
