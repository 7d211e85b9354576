from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return x + keras.ops.full_like(x, 0.5)
