from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return (x * x + 0.5) ** y, x ** 2
