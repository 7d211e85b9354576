from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.pool = layers.MaxPooling2D()
        self.act = layers.Activation("relu")
        self.leaky = layers.LeakyReLU(negative_slope=0.25)
        self.sep = layers.DepthwiseConv2D(3)
        self.up = layers.UpSampling2D(2)
        self.trans = layers.Conv2DTranspose(3, 2, strides=2)
        self.pool_all = layers.GlobalMaxPooling2D()

    def call(self, x):
        x = self.pool(self.act(self.conv(x)))
        x = self.leaky(self.sep(x))
        x = self.trans(self.up(x))
        return self.pool_all(x)
