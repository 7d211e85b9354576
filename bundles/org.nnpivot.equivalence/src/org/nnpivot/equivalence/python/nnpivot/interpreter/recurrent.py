# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Recurrent layers: levels, directions and states."""

import numpy as np

from nnpivot.interpreter.elementwise import sigmoid
from nnpivot.interpreter.operators import operator


def _affine(weights, kind, suffix, x):
    result = x @ weights[f"weight_{kind}{suffix}"].T
    bias = weights.get(f"bias_{kind}{suffix}")
    return result if bias is None else result + bias


def _lstm(step, weights, suffix, x, state):
    gates = (_affine(weights, "ih", suffix, x)
             + _affine(weights, "hh", suffix, state[0]))
    i, f, g, o = np.split(gates, 4, -1)
    cell = sigmoid(f) * state[1] + sigmoid(i) * np.tanh(g)
    return [sigmoid(o) * np.tanh(cell), cell]


def _gru(step, weights, suffix, x, state):
    fresh = np.split(_affine(weights, "ih", suffix, x), 3, -1)
    old = np.split(_affine(weights, "hh", suffix, state[0]), 3, -1)
    reset, update = sigmoid(fresh[0] + old[0]), sigmoid(fresh[1] + old[1])
    candidate = np.tanh(fresh[2] + reset * old[2])
    return [(1 - update) * candidate + update * state[0]]


def _simple(step, weights, suffix, x, state):
    total = (_affine(weights, "ih", suffix, x)
             + _affine(weights, "hh", suffix, state[0]))
    return [np.maximum(total, 0) if step["nonlinearity"] == "relu" else np.tanh(total)]


def _direction(step, cell, weights, suffix, sequence, state):
    """All outputs of a direction, in the order of the sequence, and the last state."""
    times = range(sequence.shape[1])
    outputs = [None] * len(times)
    for time in reversed(times) if suffix else times:
        state = cell(step, weights, suffix, sequence[:, time], state)
        outputs[time] = state[0]
    return np.stack(outputs, 1), state


def _initial(step, given, kinds, level, direction, batch, size):
    """The state that a level begins with: given for all, or for a direction, or 0."""
    names = ("forward", "backward")
    directions = 2 if step["bidirectional"] else 1
    state = []
    for kind in kinds:
        whole = given.get(kind)
        single = given.get(f"{kind}_{names[direction]}")
        if whole is not None and whole[0] is not None:
            state.append(whole[0][level * directions + direction])
        elif single is not None and single[0] is not None:
            state.append(single[0])
        else:
            state.append(np.zeros([batch, size]))
    return state


def _recurrent(step, cell, kinds, sequence, given):
    # Batch first unless it is said that it isn't.
    turned = step["batch_first"] is False
    x = np.swapaxes(sequence[0], 0, 1) if turned else sequence[0]
    results = {kind: [] for kind in kinds}
    last = []
    for level, weights in enumerate(step.levels):
        outputs, last = [], []
        for direction, suffix in enumerate(
                ["", "_reverse"] if step["bidirectional"] else [""]):
            state = _initial(step, given, kinds, level, direction, x.shape[0],
                             step["hidden_size"])
            output, state = _direction(step, cell, weights, suffix, x, state)
            outputs.append(output)
            last.append(state)
        for position, kind in enumerate(kinds):
            results[kind].append([state[position] for state in last])
        x = np.concatenate(outputs, -1)
    found = {kind: _States(levels) for kind, levels in results.items()}
    found["final"] = _merged(step, [state[0] for state in last])
    outputs = [np.swapaxes(output, 0, 1) if turned else output for output in outputs]
    found["sequence"] = _merged(step, outputs)
    found["forward"], found["backward"] = outputs[0], outputs[-1]
    return found


def _merged(step, directions):
    """Both directions together; a single one is what it is."""
    mode = step["merge_mode"]
    if len(directions) == 1 or mode in (None, "concat"):
        return np.concatenate(directions, -1)
    merged = np.multiply(*directions) if mode == "mul" else np.add(*directions)
    return merged / 2 if mode == "ave" else merged


class _States(list):
    """States by level and direction; as an array, one behind the other."""

    def __array__(self, dtype=None, copy=None):
        return np.stack([state for level in list(self) for state in level])

    @property
    def shape(self):
        return np.asarray(self).shape


@operator()
def lstm(step, sequence, **given):
    return _recurrent(step, _lstm, ["hidden", "cell"], sequence, given)


@operator()
def gru(step, sequence, **given):
    return _recurrent(step, _gru, ["hidden"], sequence, given)


@operator()
def simplernn(step, sequence, **given):
    return _recurrent(step, _simple, ["hidden"], sequence, given)
