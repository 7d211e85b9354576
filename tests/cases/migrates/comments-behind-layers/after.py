from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        # the body
        self.main = keras.Sequential([
            # in
            layers.Dense(8),
            layers.ReLU(),  # rectified
            keras.Sequential([
                layers.Dense(8),
                # inner end
            ]),
            layers.Activation("tanh"),
            # out: 8
            # nn.Softmax()
        ])
        # end of fc
        self.fc = layers.Dense(2)  # classes

    def call(self, x):
        return self.fc(self.main(x))
