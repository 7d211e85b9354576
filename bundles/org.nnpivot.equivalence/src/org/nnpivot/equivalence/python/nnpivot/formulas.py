# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The values of formulas over weights, and their adjoints.

Every formula is linear in the weights, up to constants, so that gradients are carried
back exactly: if w' = A w, the gradient by w is the transpose of A applied to the
gradient by w'. A formula may leave a shape open; it is then the one that is wanted.
"""

import numpy as np


def evaluate(formula, weights, wanted=None):
    """The value of a formula; wanted is the shape it has to have, if that is known."""
    if isinstance(formula, str):
        return weights[formula]
    return _VALUES[formula["op"]](formula, weights, wanted)


def carry_back(formula, gradient, weights, gradients):
    """Adds to the gradients by the source's weights what the gradient by the value of
    the formula contributes."""
    if isinstance(formula, str):
        gradients[formula] = gradients.get(formula, 0) + gradient
    else:
        _ADJOINTS[formula["op"]](formula, gradient, weights, gradients)


def spatial_first(rank):
    """Axes that bring (out, in, space) to (space, in, out)."""
    return [*range(2, rank), 1, 0]


def spatial_last(rank):
    """Axes that bring (space, in, out) to (out, in, space)."""
    return [rank - 1, rank - 2, *range(rank - 2)]


def _axes(f, rank):
    if f["op"] == "transpose":
        return f["axes"]
    return spatial_first(rank) if f["op"] == "spatial_first" else spatial_last(rank)


def _turned(f, w, wanted):
    before = None
    if wanted is not None:
        before = [wanted[axis] for axis in np.argsort(_axes(f, len(wanted)))]
    value = evaluate(f["of"], w, before)
    return np.transpose(value, _axes(f, value.ndim))


def _turned_back(f, gradient, w, gradients):
    axes = np.argsort(_axes(f, gradient.ndim))
    carry_back(f["of"], np.transpose(gradient, axes), w, gradients)


def _open_shape(f, wanted):
    return f["shape"] or ([-1] if wanted is None else wanted)


def _reshaped_back(f, gradient, w, gradients):
    shape = evaluate(f["of"], w).shape
    carry_back(f["of"], np.reshape(gradient, shape), w, gradients)


def _concatenated(f, w, wanted):
    return np.concatenate([evaluate(part, w) for part in f["parts"]], f["axis"])


def _concatenated_back(f, gradient, w, gradients):
    sizes = [evaluate(part, w).shape[f["axis"]] for part in f["parts"]]
    pieces = np.split(gradient, np.cumsum(sizes)[:-1], f["axis"])
    for part, piece in zip(f["parts"], pieces):
        carry_back(part, piece, w, gradients)


def _part(f, w, wanted):
    return np.split(evaluate(f["of"], w), f["count"], f["axis"])[f["index"]]


def _part_back(f, gradient, w, gradients):
    pieces = [np.zeros_like(gradient)] * f["count"]
    pieces[f["index"]] = gradient
    carry_back(f["of"], np.concatenate(pieces, f["axis"]), w, gradients)


def _blocks(value, order, axis):
    blocks = np.split(value, len(order), axis)
    return np.concatenate([blocks[block] for block in order], axis)


def _reordered(f, w, wanted):
    return _blocks(evaluate(f["of"], w, wanted), f["order"], f["axis"])


def _reordered_back(f, gradient, w, gradients):
    before = _blocks(gradient, list(np.argsort(f["order"])), f["axis"])
    carry_back(f["of"], before, w, gradients)


def _added(f, w, wanted):
    # In double precision, or the sum would be rounded for a network that isn't.
    return sum(np.asarray(evaluate(p, w, wanted), np.float64) for p in f["parts"])


def _constant(f, w, wanted):
    shape = f["shape"] or wanted
    return np.full(() if shape is None else shape, f["value"])


def _added_back(f, gradient, w, gradients):
    for part in f["parts"]:
        carry_back(part, gradient, w, gradients)


_VALUES = {
    "transpose": _turned,
    "spatial_first": _turned,
    "spatial_last": _turned,
    "reshape": lambda f, w, wanted:
        np.reshape(evaluate(f["of"], w), _open_shape(f, wanted)),
    "concat": _concatenated,
    "part": _part,
    "reorder": _reordered,
    "add": _added,
    "constant": _constant,
}

_ADJOINTS = {
    "transpose": _turned_back,
    "spatial_first": _turned_back,
    "spatial_last": _turned_back,
    "reshape": _reshaped_back,
    "concat": _concatenated_back,
    "part": _part_back,
    "reorder": _reordered_back,
    "add": _added_back,
    "constant": lambda f, gradient, w, gradients: None,
}
