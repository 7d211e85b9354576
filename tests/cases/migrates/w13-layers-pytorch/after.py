from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3, padding="same")
        self.gn = layers.GroupNormalization(
            groups=-1, epsilon=1e-5, center=False, scale=False
        )
        self.up = layers.UpSampling2D(2)
        self.elu = layers.ELU()
        self.silu = layers.Activation("silu")
        self.drop = layers.SpatialDropout2D(0.1)
        self.same = layers.Identity()
        self.trans = layers.Conv2DTranspose(2, 2, strides=2)

    def call(self, x, training=None):
        x = self.elu(self.gn(self.conv(x)))
        x = self.silu(self.up(self.drop(x, training=training)))
        return self.trans(self.same(x))
