import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

hidden_size = 5


class Recurrent(keras.Model):
    def __init__(self, input_size=4, num_layers=2, num_classes=3):
        super().__init__()
        self.num_layers = num_layers
        self.lstm_1 = layers.LSTM(hidden_size, return_sequences=True)
        self.lstm_2 = layers.LSTM(hidden_size)
        self.fc = layers.Dense(num_classes)

    def call(self, x):
        # Set initial hidden and cell states
        h0 = tf.zeros((self.num_layers, tf.shape(x)[0], hidden_size))
        c0 = tf.zeros((self.num_layers, tf.shape(x)[0], hidden_size))

        # Forward propagate LSTM
        out = self.lstm_1(x, [h0[0], c0[0]])
        out = self.lstm_2(out, [h0[1], c0[1]])
        return self.fc(out)


class Moved(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2)

    def call(self, x):
        return self.fc(x)
