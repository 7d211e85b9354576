# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Pooling of volumes in double precision, which TensorFlow has no kernels for: over
slices, one for each place in the window."""

import functools
import itertools
import operator

import tensorflow as tf
from tensorflow.python.ops import gen_nn_ops

_FIRST_TO_LAST = (0, 2, 3, 4, 1)
_LAST_TO_FIRST = (0, 4, 1, 2, 3)


def install():
    """Puts the two functions in the place of TensorFlow's own, once."""
    gen_nn_ops.max_pool3d = _pooled(gen_nn_ops.max_pool3d, _largest)
    gen_nn_ops.avg_pool3d = _pooled(gen_nn_ops.avg_pool3d, _mean)


def _pooled(single, pool):
    def pooled(input, ksize, strides, padding, data_format="NDHWC", name=None):
        if input.dtype != tf.float64:
            return single(input, ksize, strides, padding, data_format, name)
        if data_format == "NDHWC":
            return pool(input, ksize[1:4], strides[1:4], padding)
        moved = tf.transpose(input, _FIRST_TO_LAST)
        result = pool(moved, ksize[2:], strides[2:], padding)
        return tf.transpose(result, _LAST_TO_FIRST)
    return pooled


def _largest(volume, window, strides, padding):
    padded = _padded(volume, window, strides, padding, -float("inf"))
    return functools.reduce(tf.maximum, _slices(padded, window, strides))


def _mean(volume, window, strides, padding):
    def total(values):
        padded = _padded(values, window, strides, padding, 0)
        return functools.reduce(operator.add, _slices(padded, window, strides))
    return total(volume) / total(tf.ones_like(volume))


def _padded(volume, window, strides, padding, value):
    if padding != "SAME":
        return volume
    amounts = [max((-(-n // s) - 1) * s + k - n, 0)
               for n, k, s in zip(volume.shape[1:4], window, strides)]
    pairs = [(a // 2, a - a // 2) for a in amounts]
    return tf.pad(volume, [(0, 0), *pairs, (0, 0)], constant_values=value)


def _slices(volume, window, strides):
    spans = [s * ((n - k) // s) + 1
             for n, k, s in zip(volume.shape[1:4], window, strides)]
    for place in itertools.product(*map(range, window)):
        yield volume[(slice(None), *(slice(p, p + span, s)
                                     for p, span, s in zip(place, spans, strides)))]
