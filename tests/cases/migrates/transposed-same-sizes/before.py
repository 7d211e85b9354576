from tensorflow import keras
from tensorflow.keras import layers


class Lines(keras.Model):
    def __init__(self):
        super().__init__()
        self.odd = layers.Conv1DTranspose(4, 3, strides=2, padding="same")
        self.wide = layers.Conv1DTranspose(2, 5, strides=3, padding="same")
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(5)

    def call(self, line):
        return self.fc(self.flatten(self.wide(self.odd(line))))


class Images(keras.Model):
    def __init__(self):
        super().__init__()
        self.odd = layers.Conv2DTranspose(4, 3, strides=2, padding="same")
        self.mixed = layers.Conv2DTranspose(3, (4, 5), strides=(2, 1), padding="same")
        self.one = layers.Conv2DTranspose(2, 2, padding="same")
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(5)

    def call(self, image):
        return self.fc(self.flatten(self.one(self.mixed(self.odd(image)))))


class Volumes(keras.Model):
    def __init__(self):
        super().__init__()
        self.odd = layers.Conv3DTranspose(2, 3, strides=2, padding="same")
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(5)

    def call(self, volume):
        return self.fc(self.flatten(self.odd(volume)))


doubled = keras.Sequential(
    [
        keras.Input((4, 5, 3)),
        layers.Conv2DTranspose(4, 3, strides=2, padding="same"),
        layers.Conv2DTranspose(2, (2, 5), strides=(1, 3), padding="same"),
        layers.Flatten(),
        layers.Dense(5),
    ]
)
longer = keras.Sequential(
    [
        keras.Input((6, 3)),
        layers.Conv1DTranspose(4, 7, strides=4, padding="same"),
        layers.Flatten(),
        layers.Dense(5),
    ]
)
