import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import LSTM, BatchNormalization, Bidirectional, Conv2D, Dense, Dropout, LeakyReLU, MaxPool2D


class Net(Model):
    def __init__(self, units=8, **kwargs):
        super().__init__(**kwargs)
        self.conv = Conv2D(8, (3, 3), 2, "same", activation="relu", name="conv")
        self.norm = BatchNormalization()
        self.pool = MaxPool2D()
        self.drop = Dropout(rate=0.5)
        self.act = LeakyReLU(0.2)
        self.rnn = Bidirectional(LSTM(units, return_sequences=True))
        self.out = Dense(units=2)

    def call(self, inputs, training=False):
        x = self.norm(self.conv(inputs), training=training)
        x = self.drop(self.pool(x), training)
        x = self.act(x)
        x = tf.reshape(x, [-1, 4, 8])
        return self.out(self.rnn(x, training=training))
