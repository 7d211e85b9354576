# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The small convolutional network of the TensorFlow tutorials."""

from tensorflow import keras
from tensorflow.keras import layers


class TutorialNet(keras.Model):
    """Classifies images of 32 x 32 x 3 pixels; gives logits."""

    def __init__(self, num_classes=10):
        super().__init__()
        self.conv1 = layers.Conv2D(32, 3, activation="relu")
        self.pool1 = layers.MaxPooling2D(2)
        self.conv2 = layers.Conv2D(64, 3, activation="relu")
        self.pool2 = layers.MaxPooling2D(2)
        self.conv3 = layers.Conv2D(64, 3, activation="relu")
        self.flatten = layers.Flatten()
        self.hidden = layers.Dense(64, activation="relu")
        self.logits = layers.Dense(num_classes)

    def call(self, x):
        x = self.pool1(self.conv1(x))
        x = self.pool2(self.conv2(x))
        x = self.flatten(self.conv3(x))
        x = self.hidden(x)
        return self.logits(x)
