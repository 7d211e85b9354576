import tensorflow as tf
import tensorflow.keras as K
import keras
from keras import layers
from tensorflow.keras import Model, layers as tf_layers
from tensorflow.keras.layers import Dense


class Spelled(Model):
    def __init__(self):
        super().__init__()
        self.a = layers.Dense(4)
        self.b = tf_layers.Dense(4)
        self.c = keras.layers.Dense(4)
        self.d = tf.keras.layers.Dense(4)
        self.e = K.layers.Dense(4)
        self.f = Dense(4)

    def call(self, x):
        x = tf.nn.relu(self.b(self.a(x)))
        x = tf.keras.activations.relu(self.d(self.c(x)))
        return keras.ops.relu(self.f(self.e(x)))


class Other(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.a = Dense(2)

    def call(self, inputs):
        return self.a(inputs)
