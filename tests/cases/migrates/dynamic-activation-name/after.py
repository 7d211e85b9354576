from tensorflow import keras
from tensorflow.keras import layers

ACTIVATION = "tanh"


class Net(keras.Model):
    def __init__(self, activation="relu", gate="sigmoid"):
        super().__init__()
        self.fc = layers.Dense(4)
        self.mix = layers.Dense(4)
        self.out = layers.Dense(2)
        self.activation = layers.Activation(activation)
        self.gate = layers.Activation(gate)
        self.bound = layers.Activation(ACTIVATION)

    def call(self, x):
        x = self.activation(self.fc(x))
        x = x * self.gate(self.mix(x))
        return self.bound(self.out(x))


class Late(keras.Model):
    def __init__(self, activation="gelu"):
        super().__init__()
        self.fc = layers.Dense(4)
        self.kind = layers.Activation(activation)
        self.named_activation = layers.Activation(activation)

    def call(self, x):
        return self.named_activation(self.kind(self.fc(x)))


smooth = Net("silu", gate="tanh")
