from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return keras.activations.glu(keras.activations.glu(x), axis=1)
