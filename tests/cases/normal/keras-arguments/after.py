import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import LSTM, BatchNormalization, Bidirectional, Conv2D, Dense, Dropout, LeakyReLU, MaxPool2D


class Net(Model):
    def __init__(self, units=8, **kwargs):
        self.conv = keras.layers.Conv2D(filters=8, kernel_size=(3, 3), strides=2, padding="same", activation="relu", name="conv")
        self.norm = keras.layers.BatchNormalization()
        self.pool = keras.layers.MaxPool2D()
        self.drop = keras.layers.Dropout(rate=0.5)
        self.act = keras.layers.LeakyReLU(negative_slope=0.2)
        self.rnn = keras.layers.Bidirectional(keras.layers.LSTM(units=units, return_sequences=True))
        self.out = keras.layers.Dense(units=2)

    def call(self, inputs, training=False):
        t1 = self.conv(input=inputs)
        x = self.norm(inputs=t1)
        t3 = self.pool(input=x)
        x_2 = self.drop(inputs=t3)
        x_3 = self.act(input=x_2)
        x_4 = tensorflow.reshape(tensor=x_3, shape=[-1, 4, 8])
        t7 = self.rnn(sequences=x_4)
        t8 = self.out(input=t7)
        return t8
