from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self, extent=2, divisor=3):
        super().__init__()
        self.extent = extent
        self.divisor = divisor
        self.summed_pad = layers.ZeroPadding2D(1)
        self.summed = layers.AveragePooling2D(3, strides=1)
        self.given = layers.AveragePooling2D(extent)
        self.avg_pool2d = layers.AveragePooling2D((2, 3))

    def call(self, x):
        return (
            self.given(self.summed(self.summed_pad(x)) * 9.0) * (
                self.extent * self.extent / self.divisor
            ),
            self.avg_pool2d(x) * 3.0
        )
