# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Operators that reduce axes."""

import numpy as np

from nnpivot.interpreter.operators import operator


def _axes(step):
    dim = step["dim"]
    return tuple(dim) if isinstance(dim, list) else dim


def _reduction(name, compute):
    operator(name)(lambda step, input: compute(
        input[0], axis=_axes(step), keepdims=bool(step["keepdim"])))


for _name, _compute in {
        "mean": np.mean, "sum": np.sum, "prod": np.prod, "amax": np.max, "amin": np.min,
        "argmax": np.argmax, "argmin": np.argmin}.items():
    _reduction(_name, _compute)


@operator()
def maxalong(step, input):
    keep = bool(step["keepdim"])
    return {"values": np.max(input[0], step["dim"], keepdims=keep),
            "indices": np.argmax(input[0], step["dim"], keepdims=keep)}


@operator()
def minalong(step, input):
    keep = bool(step["keepdim"])
    return {"values": np.min(input[0], step["dim"], keepdims=keep),
            "indices": np.argmin(input[0], step["dim"], keepdims=keep)}


@operator()
def variance(step, input):
    return np.var(input[0], _axes(step), ddof=1 if step["unbiased"] else 0,
                  keepdims=bool(step["keepdim"]))


@operator()
def standarddeviation(step, input):
    return np.sqrt(variance(step, input))


@operator()
def norm(step, input):
    power = np.sum(np.abs(input[0])**step["p"], _axes(step),
                   keepdims=bool(step["keepdim"]))
    return power**(1 / step["p"])


@operator()
def normalize(step, input):
    power = np.sum(np.abs(input[0])**step["p"], _axes(step), keepdims=True)
    return input[0] / np.maximum(power**(1 / step["p"]), step["eps"])


@operator()
def cumulativesum(step, input):
    return np.cumsum(input[0], step["dim"])
