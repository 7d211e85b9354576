import stat as sizes
from math import pi
from stat import ST_MTIME as WIDTH

from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(sizes.ST_CTIME)
        self.width = layers.Dense(WIDTH)

    def call(self, x):
        return self.width(self.hidden(x)) * pi
