import tensorflow as tf

keras = 2


class layers(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = tf.keras.layers.Dense(keras, activation="sigmoid")

    def call(self, x):
        return self.fc(x) * keras
