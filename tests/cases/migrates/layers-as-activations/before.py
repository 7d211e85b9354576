from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.layers import LeakyReLU


class Net(keras.Model):
    def __init__(self, slope=0.3):
        super().__init__()
        self.fc = layers.Dense(6, activation=layers.LeakyReLU(negative_slope=0.1))
        self.hidden = layers.Dense(5, activation=LeakyReLU(slope))
        self.out = layers.Dense(4, activation=layers.Softmax())

    def call(self, features):
        return self.out(self.hidden(self.fc(features)))


model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Conv2D(4, 3, activation=LeakyReLU()),
        layers.Flatten(),
        layers.Dense(3, activation=layers.ELU(alpha=0.5)),
        layers.Dense(2, activation=layers.ReLU()),
    ]
)
