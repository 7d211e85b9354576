import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class SequenceAndStates(keras.Model):
    """Pools the sequence and reads the last states of both directions."""

    def __init__(self):
        super().__init__()
        self.lstm = layers.Bidirectional(
            layers.LSTM(8, return_sequences=True, return_state=True)
        )
        self.fc = layers.Dense(3)

    def call(self, x):
        out, h_n, _, h_n_1, _ = self.lstm(x)
        last = tf.concat([h_n, h_n_1], axis=-1)
        return self.fc(tf.concat([tf.reduce_mean(out, axis=1), last], axis=1))


class StackedSequenceAndStates(keras.Model):
    def __init__(self):
        super().__init__()
        self.gru_1 = layers.Bidirectional(layers.GRU(8, return_sequences=True))
        self.gru_dropout = layers.Dropout(0.2)
        self.gru_2 = layers.Bidirectional(
            layers.GRU(8, return_sequences=True, return_state=True)
        )
        self.fc = layers.Dense(3)

    def call(self, x, training=None):
        out = self.gru_1(x)
        out = self.gru_dropout(out, training=training)
        out, h_n, h_n_1 = self.gru_2(out)
        last = tf.concat([h_n, h_n_1], axis=-1)
        return self.fc(tf.concat([out[:, -1, :], last], axis=-1))


class LastStepsAndStates(keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = layers.Bidirectional(
            layers.SimpleRNN(
                8, activation="relu", return_sequences=True, return_state=True
            )
        )
        self.fc = layers.Dense(3)

    def call(self, x):
        out, h_n, h_n_1 = self.rnn(x)
        last = tf.concat([h_n, h_n_1], axis=-1)
        pooled = tf.reduce_max(out, axis=1)
        return self.fc(tf.concat([pooled, last], axis=1))
