# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Layers with weights that look at one axis or at the whole sample."""

import numpy as np

from nnpivot.interpreter.operators import operator


@operator()
def linear(step, input):
    result = input[0] @ step.weights["weight"].T
    return result + step.weights["bias"] if "bias" in step.weights else result


@operator()
def embedding(step, input):
    return step.weights["weight"][input[0].astype(np.int64)]


@operator()
def weight(step):
    return step.weights["value"]


def _along(vector, axis, rank):
    """A vector, shaped to be broadcast along an axis."""
    shape = [1] * rank
    shape[axis] = -1
    return np.reshape(vector, shape)


def _scaled(step, result, axes):
    """The result times the weight plus the bias, which span these axes."""
    shape = [size if axis in axes else 1 for axis, size in enumerate(result.shape)]
    if "weight" in step.weights:
        result = result * step.weights["weight"].reshape(shape)
    if "bias" in step.weights:
        result = result + step.weights["bias"].reshape(shape)
    return result


@operator()
def batchnorm(step, input):
    x = input[0]
    axis = (1 if step["axis"] is None else step["axis"]) % x.ndim
    if step["track_running_stats"] is False:
        others = tuple(other for other in range(x.ndim) if other != axis)
        mean, variance = x.mean(others, keepdims=True), x.var(others, keepdims=True)
    else:
        mean = _along(step.weights["running_mean"], axis, x.ndim)
        variance = _along(step.weights["running_var"], axis, x.ndim)
    return _scaled(step, (x - mean) / np.sqrt(variance + step["eps"]), [axis])


def _axes(value, rank):
    values = value if isinstance(value, list) else [value]
    return tuple(sorted(axis % rank for axis in values))


@operator()
def layernorm(step, input):
    x = input[0]
    axis, shape = step["axis"], step["normalized_shape"]
    if not isinstance(axis, list) and isinstance(shape, list):
        axis = list(range(-len(shape), 0)) if axis == -1 else axis
    axes = _axes(axis, x.ndim)
    centred = x - x.mean(axes, keepdims=True)
    variance = np.mean(centred**2, axes, keepdims=True)
    return _scaled(step, centred / np.sqrt(variance + step["eps"]), axes)


@operator()
def instancenorm(step, input):
    x = input[0]
    axis = (1 if step["axis"] is None else step["axis"]) % x.ndim
    axes = tuple(a for a in range(1, x.ndim) if a != axis)
    centred = x - x.mean(axes, keepdims=True)
    variance = np.mean(centred**2, axes, keepdims=True)
    return _scaled(step, centred / np.sqrt(variance + step["eps"]), [axis])


@operator()
def matmul(step, left, right):
    a = np.swapaxes(left[0], -1, -2) if step["transpose_a"] else left[0]
    b = np.swapaxes(right[0], -1, -2) if step["transpose_b"] else right[0]
    return a @ b


@operator()
def einsum(step, operands):
    return np.einsum(step["equation"], *operands)
