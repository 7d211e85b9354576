from tensorflow import keras
from tensorflow.keras import layers

# A chain that is made step by step.
model = keras.Sequential()
model.add(layers.Conv2D(4, 3, activation="relu"))
model.add(layers.Flatten())
# the classes
model.add(layers.Dense(2, activation="softmax"))
