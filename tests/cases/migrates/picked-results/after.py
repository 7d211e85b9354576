import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

last = keras.Sequential([
    layers.LSTM(5),  # of the sequence
    layers.Dense(2),
])

hidden = keras.Sequential([
    # All that was seen.
    layers.LSTM(5, return_sequences=True),
    layers.Dropout(0.3),
    layers.LSTM(5),
    layers.ReLU(),
    layers.Dense(2),
])


class Cell(keras.Model):
    def __init__(self):
        super().__init__()
        self.layer_0 = layers.LSTM(5, return_state=True)
        self.layer_2 = layers.Dense(2)

    def call(self, x):
        _, _, x = self.layer_0(x)
        return self.layer_2(x)


cell = Cell()


class ClassifierSteps(keras.Model):
    def __init__(self):
        super().__init__()
        self.layer_0 = layers.SimpleRNN(3, return_sequences=True)
        self.layer_2 = layers.Dense(6)

    def call(self, x):
        sequence = self.layer_0(x)
        x = sequence[:, 2]
        return self.layer_2(x)


class Classifier(keras.Model):
    def __init__(self, classes=2):
        super().__init__()
        self.directions = keras.Sequential([
            # forward and backward
            layers.Bidirectional(layers.GRU(3)),
        ])
        self.steps = ClassifierSteps()
        self.mean = keras.Sequential([
            layers.GRU(6, return_sequences=True),
        ])
        self.head = layers.Dense(classes)

    def call(self, x):
        y = self.directions(x) + self.steps(x) + tf.reduce_mean(self.mean(x), axis=1)
        return self.head(y)
