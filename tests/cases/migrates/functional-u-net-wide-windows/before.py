from tensorflow import keras
from tensorflow.keras import layers


def down(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return x, layers.MaxPooling2D()(x)


def up(x, skip, filters):
    x = layers.Conv2DTranspose(filters, 3, strides=2, padding="same")(x)
    x = layers.Concatenate()([x, skip])
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def get_unet():
    inputs = keras.Input((8, 8, 3))
    skip1, x = down(inputs, 4)
    skip2, x = down(x, 8)
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
    x = up(x, skip2, 8)
    x = up(x, skip1, 4)
    outputs = layers.Conv2D(2, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)
