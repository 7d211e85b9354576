from tensorflow import keras


class Net(keras.Model):
    def call(self, x, y):
        return keras.ops.where(y > 0, 0.5, x)
