#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""A program."""
from __future__ import annotations

import os
from tensorflow import keras
from tensorflow.keras import layers
import json


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.fc = layers.Dense(2, activation="relu")

    def call(self, x):
        return self.fc(x)


def main():
    print(os.getcwd(), json.dumps({"a": 1}))
    return Net()


if __name__ == "__main__":
    main()
