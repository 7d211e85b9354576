import tensorflow as tf
import tensorflow.keras as K
import keras
from keras import layers
from tensorflow.keras import Model, layers as tf_layers
from tensorflow.keras.layers import Dense


class Spelled(Model):
    def __init__(self):
        self.a = keras.layers.Dense(units=4)
        self.b = keras.layers.Dense(units=4)
        self.c = keras.layers.Dense(units=4)
        self.d = keras.layers.Dense(units=4)
        self.e = keras.layers.Dense(units=4)
        self.f = keras.layers.Dense(units=4)

    def call(self, x):
        t1 = self.a(input=x)
        t2 = self.b(input=t1)
        x_2 = tensorflow.nn.relu(features=t2)
        t4 = self.c(input=x_2)
        t5 = self.d(input=t4)
        x_3 = keras.activations.relu(x=t5)
        t7 = self.e(input=x_3)
        t8 = self.f(input=t7)
        t9 = keras.ops.relu(x=t8)
        return t9


class Other(tf.keras.Model):
    def __init__(self):
        self.a = keras.layers.Dense(units=2)

    def call(self, inputs):
        t1 = self.a(input=inputs)
        return t1
