from tensorflow import keras
from tensorflow.keras import layers


class Convolutions(keras.Model):
    def __init__(self):
        super().__init__()
        self.plain = layers.Conv2D(8, 3, use_bias=False)
        self.depth = layers.DepthwiseConv2D(3, depth_multiplier=2)
        self.up = layers.Conv2DTranspose(4, 2, strides=2)
        self.norm = layers.BatchNormalization()
        self.group = layers.GroupNormalization(groups=2)
        self.flatten = layers.Flatten()
        self.spare = layers.Dense(3)
        self.head = layers.Dense(2)

    def call(self, x, training=None):
        x = self.group(self.norm(self.up(self.depth(self.plain(x))), training=training))
        return self.head(self.flatten(x))


class Sequences(keras.Model):
    def __init__(self, width=6):
        super().__init__()
        self.table = layers.Embedding(20, 5)
        self.both = layers.Bidirectional(layers.LSTM(width, return_sequences=True))
        self.lstm = layers.LSTM(width, return_sequences=True)
        self.gru = layers.GRU(4, return_sequences=True)
        self.rnn = layers.SimpleRNN(3, use_bias=False)
        self.norm = layers.LayerNormalization()
        self.head = layers.Dense(2)

    def call(self, x):
        x = self.rnn(self.gru(self.lstm(self.both(self.table(x)))))
        return self.head(self.norm(x))
