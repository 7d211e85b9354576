import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [
        keras.Input((5,)),
        layers.Dense(3, activation="frobnicate"),
        layers.Dense(3, activation=tf.reduce_sum),
        layers.Activation("frobnicate"),
        layers.Activation(tf.add),
        layers.Dense(3, activation=layers.PReLU()),
    ]
)


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2, activation="frobnicate")

    def call(self, x):
        return self.fc(x)
