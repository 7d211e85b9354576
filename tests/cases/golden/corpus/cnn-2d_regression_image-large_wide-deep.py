from tensorflow import keras
from tensorflow.keras import layers


class LargeImageRegressor(keras.Model):
    def __init__(self):
        super().__init__()
        self.features = keras.Sequential([
            layers.ZeroPadding2D(3),
            layers.Conv2D(16, 7, strides=2, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.ZeroPadding2D(1),
            layers.MaxPooling2D(3, strides=2),
            layers.ZeroPadding2D(1),
            layers.Conv2D(32, 3, strides=2, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.ZeroPadding2D(1),
            layers.Conv2D(64, 3, strides=2, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.ZeroPadding2D(1),
            layers.Conv2D(128, 3, strides=2, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.Conv2D(128, 3, padding="same", use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.ZeroPadding2D(1),
            layers.Conv2D(256, 3, strides=2, use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
            layers.Conv2D(256, 3, padding="same", use_bias=False),
            layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
            layers.ReLU(),
        ])
        self.pool = layers.GlobalAveragePooling2D(keepdims=True)
        self.regressor = keras.Sequential([
            layers.Flatten(),
            layers.Dense(128),
            layers.ReLU(),
            layers.Dense(1),
        ])

    def call(self, x, training=None):
        x = self.features(x, training=training)
        x = self.pool(x)
        x = self.regressor(x)
        return x
