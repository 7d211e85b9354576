from tensorflow import keras
from tensorflow.keras import layers


class A(keras.Model):
    def __init__(self):
        super().__init__()
        self.emb = layers.Embedding(20, 4)
        self.conv = layers.Conv1D(8, 3, padding="same", activation="relu")
        self.gru = layers.GRU(6, return_sequences=True)
        self.bn = layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
        self.fc = layers.Dense(3)

    def call(self, x, training=None):
        x = self.emb(x)  # tokens to vectors
        # a window of three
        x = self.conv(x)
        # the recurrent part
        x = self.gru(x)
        x = self.bn(x, training=training)
        # only the last step
        x = x[:, -1, :]
        return self.fc(x)
