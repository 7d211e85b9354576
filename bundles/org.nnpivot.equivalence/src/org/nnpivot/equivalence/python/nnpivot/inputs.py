# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Random inputs, drawn from the declared domain of each."""

import numpy as np


def draw(specifications, seed, run):
    """One array an input. Floats hold values that float32 can hold, so that both
    precisions see the same numbers."""
    return [_draw(specification, np.random.default_rng([seed, run, position]))
            for position, specification in enumerate(specifications)]


def _draw(specification, random):
    shape, dtype = specification["shape"], specification["dtype"]
    low, high = specification.get("low"), specification.get("high")
    if dtype == "integer":
        return random.integers(low or 0, 2 if high is None else high, shape)
    if dtype == "boolean":
        return random.random(shape) < 0.5
    if low is None or high is None:
        values = random.standard_normal(shape)
    else:
        values = random.uniform(low, high, shape)
    return values.astype(np.float32).astype(np.float64)


def of_type(arrays, dtype):
    """The arrays, with those of floats in the given precision."""
    return [a.astype(dtype) if a.dtype.kind == "f" else a for a in arrays]


def permuted(arrays, permutations):
    """The arrays in the order of axes that the other network takes."""
    return [np.transpose(a, p) if p else a for a, p in zip(arrays, permutations)]


def inverse(permutation):
    """The permutation that undoes one; of none, none."""
    return [int(i) for i in np.argsort(permutation)] if permutation else permutation


def cotangents(outputs, seed):
    """The fixed random weights of the outputs in the scalar loss; 0 for integers."""
    random = np.random.default_rng([seed, 1000003])
    return [np.asarray(random.standard_normal(o.shape) * (o.dtype.kind == "f"))
            for o in outputs]
