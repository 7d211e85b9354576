import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

features = 12  # of a sample

# Two hidden layers
inputs = keras.Input(shape=(features,), name="sample")
dense = layers.Dense(16, activation="relu")
x = dense(inputs)
x = layers.Dense(16, activation="tanh")(x)  # the second one
print("a value between the layers stays where it is")
# The classes
outputs = layers.Dense(3)(x)

model = keras.Model(inputs=inputs, outputs=outputs, name="sample_classifier")
