import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [
        keras.Input((5,)),
        layers.Dense(3, activation=tf.keras.activations.swish),
        layers.Activation(tf.nn.leaky_relu),
        layers.Dense(4, activation=tf.math.sin),
        layers.Activation(keras.activations.softmax),
    ]
)
