# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""AlexNet: five convolutions, then three fully connected layers."""

import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class AlexNet(keras.Model):
    """AlexNet in one column, for images of 3 x 224 x 224 pixels.

    Other sizes work as well: the adaptive pooling brings them to 6 x 6.
    """

    def __init__(self, num_classes=1000, dropout=0.5):
        super().__init__()
        self.features = keras.Sequential([
            layers.ZeroPadding2D(2),
            layers.Conv2D(64, 11, strides=4),
            layers.ReLU(),
            layers.MaxPooling2D(3, strides=2),
            layers.Conv2D(192, 5, padding="same"),
            layers.ReLU(),
            layers.MaxPooling2D(3, strides=2),
            layers.Conv2D(384, 3, padding="same"),
            layers.ReLU(),
            layers.Conv2D(256, 3, padding="same"),
            layers.ReLU(),
            layers.Conv2D(256, 3, padding="same"),
            layers.ReLU(),
            layers.MaxPooling2D(3, strides=2),
        ])
        self.avgpool = layers.AdaptiveAveragePooling2D(6)
        self.flatten = layers.Flatten()
        self.classifier = keras.Sequential([
            layers.Dropout(dropout),
            layers.Dense(4096),
            layers.ReLU(),
            layers.Dropout(dropout),
            layers.Dense(4096),
            layers.ReLU(),
            layers.Dense(num_classes),
        ])

    def call(self, x, training=None):
        x = self.features(x)
        x = self.avgpool(x)
        x = tf.transpose(x, (0, 3, 1, 2))  # Flatten in the order of the source
        x = self.flatten(x)
        return self.classifier(x, training=training)
