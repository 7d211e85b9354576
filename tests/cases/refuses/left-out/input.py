import tensorflow as tf
from tensorflow.keras import layers


@tf.keras.utils.register_keras_serializable()
class Scaled(layers.Layer):
    def __init__(self, units=4):
        super().__init__()
        self.units = units
        self.dense = layers.Dense(units)

    @tf.function
    def call(self, x):
        return self.dense(x) * 2.0

    def get_config(self):
        return {"units": self.units}

    def compute_output_shape(self, input_shape):
        return (*input_shape[:-1], self.units)
