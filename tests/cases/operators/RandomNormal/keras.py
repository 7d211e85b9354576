from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return x, 0 * keras.random.normal((2, 5))
