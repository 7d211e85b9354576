from tensorflow import keras


class Empty(keras.Model):
    def call(self, x):
        return ()


class Odd(keras.Model):
    def __init__(*everything):
        super().__init__()

    def call(self, x):
        return x
