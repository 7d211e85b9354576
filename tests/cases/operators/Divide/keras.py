from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return x / (y * y + 0.5), x / 2
