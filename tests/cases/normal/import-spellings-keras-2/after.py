from keras.engine.topology import Layer
from keras.layers.advanced_activations import LeakyReLU
from keras.layers.convolutional import Conv2D
from keras.layers.core import Dense, Flatten
from keras.layers.merge import concatenate
from keras.layers.normalization import BatchNormalization


class Net(Layer):
    def __init__(self):
        self.conv = keras.layers.Conv2D(filters=4, kernel_size=3)
        self.norm = keras.layers.BatchNormalization()
        self.leaky = keras.layers.LeakyReLU()
        self.flatten = keras.layers.Flatten()
        self.dense = keras.layers.Dense(units=2)

    def call(self, x):
        t1 = self.conv(input=x)
        t2 = self.norm(inputs=t1)
        t3 = self.leaky(input=t2)
        x_2 = self.flatten(input=t3)
        t5 = keras.layers.concatenate(inputs=[x_2, x_2])
        t6 = self.dense(input=t5)
        return t6
