import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Excitation(keras.Model):
    """Weighs channels by what they are on average."""

    def __init__(self, channels, reduction=2):
        super().__init__()
        self.avg_pool = layers.GlobalAveragePooling2D()
        self.fc = keras.Sequential([
            layers.Dense(channels // reduction, use_bias=False),
            layers.ReLU(),
            layers.Dense(channels, use_bias=False),
            layers.Activation("sigmoid"),
        ])

    def call(self, x):
        y = self.avg_pool(x)
        b = tf.shape(x)[0]
        c = tf.shape(x)[3]
        y = tf.reshape(self.fc(y), (b, 1, 1, c))
        return x * y


class Attention(keras.Model):
    def __init__(self):
        super().__init__()
        self.stem = layers.Conv2D(8, 3, padding="same")
        self.excitation = Excitation(8)
        self.place = layers.Conv2D(1, 1, activation="sigmoid")
        self.fc = layers.Dense(4)

    def call(self, x):
        x = self.excitation(self.stem(x))
        mask = self.place(x)
        x = x * mask + tf.reduce_mean(x, axis=-1, keepdims=True)
        x = tf.maximum(0.5 * tf.reduce_max(x, axis=(1, 2), keepdims=True), x)
        return self.fc(tf.reduce_mean(x, axis=(1, 2)))


class Kept(keras.Model):
    """What is stretched is read by something that does not stretch it."""

    def __init__(self):
        super().__init__()
        self.place = layers.Conv2D(1, 1)

    def call(self, x):
        mask = tf.broadcast_to(self.place(x), (tf.shape(x)[0], 4, 4, 8))
        return x * mask, tf.concat([x, mask], axis=-1)
