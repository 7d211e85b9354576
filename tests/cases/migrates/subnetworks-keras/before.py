from tensorflow import keras
from tensorflow.keras import layers


class Block(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = layers.Dense(units, activation="relu")
        self.drop = layers.Dropout(0.3)

    def call(self, x, training=None):
        return self.drop(self.dense(x), training=training)


class Net(keras.Model):
    def __init__(self, units=6):
        super().__init__()
        self.a = Block(units)
        self.b = keras.Sequential([layers.Dense(units), layers.ReLU()])
        self.out = layers.Dense(2)

    def call(self, x, training=None):
        return self.out(self.b(self.a(x, training=training)))
