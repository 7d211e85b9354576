import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.gather_turned = layers.Permute((1, 2, 4, 3))

    def call(self, x):
        return tf.reshape(
            self.gather_turned(
                tf.reshape(tf.nn.space_to_depth(x, 2), (tf.shape(x)[0], 2, 3, 4, 3))
            ),
            (tf.shape(x)[0], 2, 3, 12),
        )
