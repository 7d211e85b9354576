import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.lstm = layers.LSTM(5, return_sequences=True)
        self.gru_1 = layers.GRU(6, return_sequences=True)
        self.gru_2 = layers.GRU(6)
        self.fc = layers.Dense(2)

    def call(self, x):
        h0 = tf.zeros((1, tf.shape(x)[0], 5))
        c0 = tf.zeros((1, tf.shape(x)[0], 5))
        out = self.lstm(x, [h0[0], c0[0]])
        start = tf.zeros((2, tf.shape(x)[0], 6))
        out = self.gru_1(out, [start[0]])
        out = self.gru_2(out, [start[1]])
        return self.fc(out)
