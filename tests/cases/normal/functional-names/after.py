from tensorflow import keras
from tensorflow.keras import layers
left = keras.Input(shape=(4,), name="l")
right = keras.Input((4,))
shared = layers.Dense(5)
plain = layers.Dense(5)(left)
named = layers.Dense(5, name="first/dense")(right)
both = shared(plain) + shared(named)
out = layers.Dense(1)(both)


class model:
    def __init__(self):
        self.shared = dense = keras.layers.Dense(units=5)
        self.dense = dense_1 = keras.layers.Dense(units=5)
        self.first_dense = first/dense = keras.layers.Dense(units=5, name="first/dense")
        self.dense_1 = dense_2 = keras.layers.Dense(units=1)

    def call(self, left: keras.Input(shape=(4,), name="l"), right: keras.Input((4,))):
        plain = self.dense(input=left)
        named = self.first_dense(input=right)
        t3 = self.shared(input=plain)
        t4 = self.shared(input=named)
        both = t3 + t4
        out = self.dense_1(input=both)
        return out
