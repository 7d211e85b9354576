from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return keras.activations.threshold(
            keras.activations.threshold(x, -0.5, 0.0), 0.1, 20.0
        )
