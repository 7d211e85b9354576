import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def call(self, x):
        return tf.argmax(x, axis=1), tf.expand_dims(
            tf.argmax(x, axis=-1), axis=-1
        ), tf.argmax(tf.reshape(x, (-1,)), axis=0)
