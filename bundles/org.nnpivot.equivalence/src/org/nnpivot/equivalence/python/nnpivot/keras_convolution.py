# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Convolutions with the channels first, which TensorFlow has kernels for on graphics
cards, and on some processors in single precision: with the channels last, between two
permutes."""

import functools
import inspect

import tensorflow as tf
from keras.src.backend.tensorflow import nn


def install():
    """Puts these in the place of Keras' own, once."""
    for name in ("conv", "depthwise_conv", "conv_transpose"):
        setattr(nn, name, _channels_last(getattr(nn, name)))


def _channels_last(compute):
    signature = inspect.signature(compute)

    @functools.wraps(compute)
    def computed(*arguments, **named):
        bound = signature.bind(*arguments, **named)
        if bound.arguments.get("data_format") != "channels_first":
            return compute(*arguments, **named)
        inputs = bound.arguments["inputs"]
        axes = len(inputs.shape)
        bound.arguments["inputs"] = tf.transpose(inputs, (0, *range(2, axes), 1))
        bound.arguments["data_format"] = "channels_last"
        result = compute(*bound.args, **bound.kwargs)
        return tf.transpose(result, (0, axes - 1, *range(1, axes - 1)))
    return computed
