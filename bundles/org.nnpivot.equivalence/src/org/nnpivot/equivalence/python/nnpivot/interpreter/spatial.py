# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Operators over spatial axes: convolution, pooling, padding.

All work on channels first; a channels-last operand is turned before and after.
"""

import itertools

import numpy as np

from nnpivot.interpreter.operators import operator

_MODES = {"zeros": "constant", "constant": "constant", "reflect": "reflect",
          "replicate": "edge", "circular": "wrap", "symmetric": "symmetric"}


def _channels_first(compute):
    def turned(step, input):
        if step["data_format"] != "channels_last":
            return compute(step, input[0])
        return np.moveaxis(compute(step, np.moveaxis(input[0], -1, 1)), 1, -1)
    turned.__name__ = compute.__name__
    return operator(compute.__name__)(turned)


def _each(value, rank, default=1):
    """A number for each spatial axis."""
    if value is None:
        value = default
    return list(value) if isinstance(value, list) else [value] * rank


def _amounts(value, rank):
    """An amount before and after for each spatial axis."""
    return [item if isinstance(item, list) else [item, item]
            for item in _each(value, rank, 0)]


def _padding(step, x, kernel, stride, dilation):
    reach = [d * (k - 1) for d, k in zip(dilation, kernel)]
    kind = step["padding_type"]
    if kind == "causal":
        return [[r, 0] for r in reach]
    if kind != "same":
        return _amounts(step["padding_amount"], len(kernel))
    totals = [max((-(-size // s) - 1) * s + r + 1 - size, 0)
              for size, s, r in zip(x.shape[2:], stride, reach)]
    return [[total // 2, total - total // 2] for total in totals]


def _pad(x, amounts, mode="constant", value=0):
    """Negative amounts take values away."""
    amounts = [[0, 0]] * (x.ndim - len(amounts)) + list(amounts)
    extra = {"constant_values": value} if _MODES[mode] == "constant" else {}
    more = np.pad(x, [[max(n, 0) for n in a] for a in amounts], _MODES[mode], **extra)
    return more[tuple(slice(max(-before, 0), size - max(-after, 0))
                      for (before, after), size in zip(amounts, more.shape))]


def _windows(x, kernel, stride, dilation, counts):
    """For each place in the kernel, that place's element of every window."""
    for place in itertools.product(*map(range, kernel)):
        index = tuple(slice(p * d, p * d + s * (n - 1) + 1, s)
                      for p, d, s, n in zip(place, dilation, stride, counts))
        yield place, x[(slice(None), slice(None)) + index]


def _counts(x, kernel, stride, dilation):
    return [(size - d * (k - 1) - 1) // s + 1
            for size, k, s, d in zip(x.shape[2:], kernel, stride, dilation)]


def _convolved(x, weight, stride, dilation, groups):
    kernel = weight.shape[2:]
    counts = _counts(x, kernel, stride, dilation)
    result = np.zeros([x.shape[0], weight.shape[0], *counts])
    for place, window in _windows(x, kernel, stride, dilation, counts):
        inputs = np.split(window, groups, 1)
        outputs = np.split(weight[(slice(None), slice(None)) + place], groups, 0)
        result += np.concatenate([np.moveaxis(np.tensordot(o, i, (1, 1)), 0, 1)
                                  for i, o in zip(inputs, outputs)], 1)
    return result


def _with_bias(step, result):
    if step["bias"] is False or "bias" not in step.weights:
        return result
    return result + step.weights["bias"].reshape([-1] + [1] * (result.ndim - 2))


@_channels_first
def conv(step, x):
    weight = step.weights["weight"]
    rank = x.ndim - 2
    stride, dilation = _each(step["stride_dim"], rank), _each(step["dilation"], rank)
    padded = _pad(x, _padding(step, x, weight.shape[2:], stride, dilation),
                  step["padding_mode"] or "zeros")
    return _with_bias(step, _convolved(padded, weight, stride, dilation,
                                       x.shape[1] // weight.shape[1]))


@_channels_first
def depthwiseconv(step, x):
    return conv(_Grouped(step, step.weights), [x])


@_channels_first
def separableconv(step, x):
    depthwise = {"weight": step.weights["depthwise_weight"]}
    alone, once = conv(_Grouped(step, depthwise), [x]), [1] * (x.ndim - 2)
    return _with_bias(step, _convolved(alone, step.weights["weight"], once, once, 1))


class _Grouped:
    """A step whose operand is turned already and whose padding has no mode."""

    def __init__(self, step, weights):
        self._step = step
        self.weights = weights

    def __getitem__(self, parameter):
        if parameter in ("data_format", "padding_mode"):
            return None
        return self._step[parameter]


@_channels_first
def convtranspose(step, x):
    weight = step.weights["weight"]
    rank = x.ndim - 2
    groups = step["groups"] or 1
    stride, dilation = _each(step["stride_dim"], rank), _each(step["dilation"], rank)
    sizes = [(n - 1) * s + d * (k - 1) + 1 for n, s, d, k in
             zip(x.shape[2:], stride, dilation, weight.shape[2:])]
    extra = _each(step["output_padding"], rank, 0)
    cut = _each(step["padding_amount"], rank, 0)
    if step["padding_type"] == "same":
        # As many results as strides; what is too much is cut off at both sides.
        wanted = [n * s for n, s in zip(x.shape[2:], stride)]
        cut = [max(size - want, 0) // 2 for size, want in zip(sizes, wanted)]
        extra = [want + 2 * c - size for want, c, size in zip(wanted, cut, sizes)]
    whole = np.zeros([x.shape[0], weight.shape[1] * groups,
                      *(size + max(e, 0) for size, e in zip(sizes, extra))])
    for place, window in _windows(whole, weight.shape[2:], stride, dilation,
                                  x.shape[2:]):
        kernels = np.split(weight[(slice(None), slice(None)) + place], groups, 0)
        window += np.concatenate([np.einsum("nc...,co->no...", i, o) for i, o in
                                  zip(np.split(x, groups, 1), kernels)], 1)
    kept = tuple(slice(c, size + e - c) for c, size, e in zip(cut, sizes, extra))
    return _with_bias(step, whole[(slice(None), slice(None)) + kept])


def _pooled(step, x, value, combine, behind=None):
    """behind: what stands behind the padding, where sizes are rounded up."""
    rank = x.ndim - 2
    kernel = _each(step["kernel_dim"], rank)
    stride = _each(step["stride_dim"], rank, step["kernel_dim"])
    stride = kernel if step["stride_dim"] is None else stride
    dilation = _each(step["dilation"], rank)
    amounts = _padding(step, x, kernel, stride, dilation)
    padded = _pad(x, amounts, "constant", value)
    if step["ceil_mode"]:
        padded = _pad(padded, [[0, s - 1] for s in stride], "constant",
                      value if behind is None else behind)
    counts = _counts(padded, kernel, stride, dilation)
    if step["ceil_mode"]:
        # a window that begins in the padding behind the operand is left out
        counts = [n - ((n - 1) * s >= size + a[0]) for n, s, size, a in
                  zip(counts, stride, x.shape[2:], amounts)]
    return combine([w for _, w in _windows(padded, kernel, stride, dilation, counts)])


@_channels_first
def maxpool(step, x):
    return _pooled(step, x, -np.inf, lambda windows: np.max(windows, 0))


@_channels_first
def dilatedmaxpool(step, x):
    once = [1] * (x.ndim - 2)
    kernel = _each(step["kernel_dim"], len(once))
    dilation = _each(step["dilation"], len(once))
    counts = _counts(x, kernel, once, dilation)
    return np.max([w for _, w in _windows(x, kernel, once, dilation, counts)], 0)


@_channels_first
def avgpool(step, x):
    total = _pooled(step, x, 0.0, _sum)
    if step["divisor"] is not None:
        return total / step["divisor"]
    counts_padding = step["count_include_pad"] and step["padding_type"] != "same"
    return total / _pooled(step, np.ones_like(x), 1.0 if counts_padding else 0.0, _sum, 0.0)


def _sum(windows):
    return np.sum(windows, 0)


def _adaptive(step, x, combine):
    for axis, parts in enumerate(_each(step["output_dim"], x.ndim - 2), 2):
        size = x.shape[axis]
        parts = size if parts is None else parts
        bounds = [(i * size // parts, -(-(i + 1) * size // parts))
                  for i in range(parts)]
        x = np.stack([combine(np.take(x, range(a, b), axis), axis)
                      for a, b in bounds], axis)
    return x


@_channels_first
def adaptiveavgpool(step, x):
    return _adaptive(step, x, np.mean)


@_channels_first
def adaptivemaxpool(step, x):
    return _adaptive(step, x, np.max)


@_channels_first
def pad(step, x):
    amounts = step["amount"]
    rank = x.ndim - 2 if step["data_format"] else x.ndim
    return _pad(x, _amounts(amounts, rank), step["mode"], step["value"])


@_channels_first
def crop(step, x):
    return _pad(x, [[-n for n in a] for a in _amounts(step["amount"], x.ndim - 2)])


def _over_space(compute):
    def reduce(step, input):
        first = 1 if step["data_format"] == "channels_last" else 2
        return compute(input[0], tuple(range(first, first + input[0].ndim - 2)))
    return reduce


operator("globalavgpool")(_over_space(np.mean))
operator("globalmaxpool")(_over_space(np.max))
