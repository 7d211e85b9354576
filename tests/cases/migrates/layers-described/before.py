import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import Add, BatchNormalization, Conv2D, Layer


# A block that can be saved
@tf.keras.utils.register_keras_serializable(package="blocks")
class Block(Layer):
    def __init__(self, filters=4, name="block", **kwargs):
        super(Block, self).__init__(name=name, **kwargs)
        self.filters = filters
        self.conv = Conv2D(filters, 3, padding="same", activation=tf.nn.relu)
        self.norm = BatchNormalization(name="norm")
        self.add = Add()

    def call(self, x, training=False):
        y = self.norm(self.conv(x), training=training)
        return self.add([x, y])

    def get_config(self):
        config = super().get_config()
        config.update({"filters": self.filters})
        return config


class Net(Model):
    def __init__(self):
        super().__init__()
        self.first = Block(4, name="first")
        self.second = Block(name="second")

    def call(self, x, training=None):
        return self.second(self.first(x, training=training), training=training)
