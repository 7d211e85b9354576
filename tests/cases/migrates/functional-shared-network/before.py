from tensorflow import keras
from tensorflow.keras import layers


def create_base(units=6):
    image = keras.Input(shape=(4, 4))
    x = layers.Flatten()(image)
    x = layers.Dense(units, activation="relu")(x)
    return keras.Model(image, x)


def siamese():
    base = create_base(units=5)
    left = keras.Input(shape=(4, 4))
    right = keras.Input(shape=(4, 4))
    distance = layers.Subtract()([base(left), base(right)])
    similar = layers.Dense(1, activation="sigmoid")(distance * distance)
    return keras.Model([left, right], similar)
