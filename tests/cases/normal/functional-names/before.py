from tensorflow import keras
from tensorflow.keras import layers

left = keras.Input(shape=(4,), name="l")
right = keras.Input((4,))
shared = layers.Dense(5)
plain = layers.Dense(5)(left)
named = layers.Dense(5, name="first/dense")(right)
both = shared(plain) + shared(named)
out = layers.Dense(1)(both)
model = keras.Model({"left": left, "right": right}, out)
