from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.drop = layers.SpatialDropout3D(0.2)

    def call(self, x, training=None):
        return self.drop(x, training=training)
