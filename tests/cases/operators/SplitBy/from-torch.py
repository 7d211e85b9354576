import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        parts, parts_1, parts_2 = tf.split(x, 3, axis=1)
        return parts * parts_1, parts_2
