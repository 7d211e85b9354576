import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.shuffle_turned = layers.Permute((1, 2, 4, 3))

    def call(self, x):
        return tf.nn.depth_to_space(
            tf.reshape(
                self.shuffle_turned(tf.reshape(x, (tf.shape(x)[0], 4, 5, 3, 4))),
                (tf.shape(x)[0], 4, 5, 12),
            ),
            2,
        )
