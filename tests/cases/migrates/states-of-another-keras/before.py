from tensorflow import keras
from tensorflow.keras import layers


class Seq2Seq(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = layers.LSTM(6, return_sequences=True, return_state=True)
        self.decoder = layers.LSTM(6, return_sequences=True)
        self.both = layers.Bidirectional(
            layers.GRU(5, return_sequences=True, return_state=True)
        )
        self.fc = layers.Dense(3)

    def call(self, x):
        y, h, c = self.encoder(x)
        y = self.decoder(y, [h, c])
        y, forward, backward = self.both(y)
        return self.fc(y), forward + backward
