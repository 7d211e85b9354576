import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.concatenate = layers.Concatenate(axis=1)
        self.concatenate_1 = layers.Concatenate(axis=2)
        self.layer_0 = layers.Conv2D(4, 3)
        self.layer_1 = layers.ReLU()
        self.concatenate_2 = layers.Concatenate(axis=1)
        self.concatenate_3 = layers.Concatenate(axis=2)
        self.layer_4 = layers.AveragePooling2D(2)

    def call(self, x):
        x = self.concatenate([x[:, -1:], x, x[:, :1]])
        x = self.layer_0(self.concatenate_1([x[:, :, -1:], x, x[:, :, :1]]))
        x = self.layer_1(x)
        x = self.concatenate_2(
            [tf.repeat(x[:, :1], 2, axis=1), x, tf.repeat(x[:, -1:], 2, axis=1)]
        )
        x = self.concatenate_3(
            [tf.repeat(x[:, :, :1], 2, axis=2), x, tf.repeat(x[:, :, -1:], 2, axis=2)]
        )
        x = tf.nn.pool(x, (2, 2), "MAX", dilations=(2, 2))
        return self.layer_4(x) * 1.3333333333333333


model = Model()


class Divided(keras.Model):
    def __init__(self):
        super().__init__()
        self.layer_0 = layers.AveragePooling2D(2)
        self.layer_1 = layers.ReLU()

    def call(self, x):
        x = self.layer_0(x) * 1.3333333333333333
        return self.layer_1(x)


divided = Divided()
