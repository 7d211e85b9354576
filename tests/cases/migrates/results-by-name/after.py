import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = layers.Conv2D(4, 3, activation="relu")
        self.mean = layers.Dense(3)
        self.variance = layers.Dense(3, activation="exponential")

    def call(self, x):
        features = self.body(x)
        pooled = tf.reduce_mean(features, axis=(1, 2))
        return {"mean": self.mean(pooled), "variance": self.variance(pooled)}


class Several(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = layers.Conv2D(4, 3)

    def call(self, x):
        features = self.body(x)
        return {
            "features": features,
            "pooled_features": tf.reduce_mean(features, axis=(1, 2)),
            "largest_features": tf.reduce_max(features, axis=(1, 2)),
        }


class One(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = layers.Conv2D(4, 3)

    def call(self, x):
        return {"output": self.body(x)}
