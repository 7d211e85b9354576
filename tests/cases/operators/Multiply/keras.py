from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return x * y, x * 2
