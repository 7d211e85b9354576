# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""How far two results differ."""

import numpy as np

MOST_PERTURBED = 100_000


def absolute(expected, actual):
    """The largest absolute difference; infinite when one isn't a number and the other
    is."""
    if expected.size == 0:
        return 0.0
    with np.errstate(invalid="ignore"):
        difference = np.abs(expected.astype(np.float64) - actual.astype(np.float64))
    same = (expected == actual) | (np.isnan(expected) & np.isnan(actual))
    difference = np.where(same, 0.0, difference)
    return float(np.max(np.where(np.isnan(difference), np.inf, difference)))


def relative(expected, actual):
    """max|a - b| / max(1, max|a|)."""
    largest = np.abs(expected[np.isfinite(expected)]).max(initial=0.0)
    return absolute(expected, actual) / max(1.0, float(largest))


def largest(measure, expecteds, actuals):
    """The largest measure over pairs of arrays."""
    return max((measure(e, a) for e, a in zip(expecteds, actuals)), default=0.0)


def noise(shape, amplitude):
    """Fixed numbers without a pattern along any axis, the same in every process: Weyl's
    sequence of the golden ratio, centred."""
    return (_weyl(int(np.prod(shape, dtype=np.int64))) * amplitude).reshape(shape)


def _weyl(count):
    steps = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(2654435769)
    return 2.0 * ((steps % np.uint64(2**32)).astype(np.float64) / 2.0**32) - 1.0


def perturbed(weight):
    """The weight with noise as large as its own spread; in a large one, a sample of the
    numbers gets it."""
    result = np.array(weight, np.float64)
    step = 1 + result.size // MOST_PERTURBED
    sample = result.reshape(-1)[::step]
    sample += _weyl(sample.size) * max(0.1, float(np.std(weight)))
    return result
