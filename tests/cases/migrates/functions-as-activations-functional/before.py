import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

inputs = keras.Input((5,))
x = layers.Dense(4)(inputs)
x = layers.Activation(activation=tf.keras.activations.relu)(x)
x = layers.Dense(4, activation=tf.math.sin)(x)
x = layers.Activation(tf.abs)(x)
model = keras.Model(inputs, x)
