# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Weights of one network made of those of another: a plan, and its adjoint.

A plan is a list of moves {"target": path, "value": formula}. A formula is the path of
a weight of the source, or an object with "op" and its arguments. Every formula is
linear in the weights, up to constants, so that gradients are carried back exactly: if
w' = A w, the gradient by w is the transpose of A applied to the gradient by w'.
"""

from dataclasses import dataclass

import numpy as np


@dataclass
class Weight:
    """A weight of a network as it is listed."""

    path: str
    shape: list
    dtype: str
    trainable: bool

    @property
    def real(self):
        """Whether it holds real numbers; counters aren't carried over."""
        return "float" in self.dtype


def resolve(path, paths):
    """The weight meant by a path: the one of that name, else the only one whose path
    has these parts in this order (lstm.kernel for lstm.cell.kernel)."""
    if path in paths:
        return path
    found = [other for other in paths if _is_part(path.split("."), other.split("."))]
    if len(found) != 1:
        raise LookupError(f"{path} names {len(found)} weights of {sorted(paths)}")
    return found[0]


def _is_part(parts, others):
    rest = iter(others)
    return all(part in rest for part in parts) and parts[-1] == others[-1]


def sources(formula):
    """The paths that a formula reads."""
    if isinstance(formula, str):
        return [formula]
    parts = formula.get("parts", [formula["of"]] if "of" in formula else [])
    return [path for part in parts for path in sources(part)]


def resolved(formula, paths):
    """The formula with full paths."""
    if isinstance(formula, str):
        return resolve(formula, paths)
    result = dict(formula)
    if "of" in formula:
        result["of"] = resolved(formula["of"], paths)
    if "parts" in formula:
        result["parts"] = [resolved(part, paths) for part in formula["parts"]]
    return result


def evaluate(formula, weights):
    """The value of a formula."""
    if isinstance(formula, str):
        return weights[formula]
    return _VALUES[formula["op"]](formula, weights)


def _slice(formula, shape):
    index = [slice(None)] * len(shape)
    index[formula["axis"]] = slice(formula["from"], formula["to"])
    return tuple(index)


def _value_of_slice(formula, weights):
    whole = evaluate(formula["of"], weights)
    return whole[_slice(formula, whole.shape)]


def _parts(formula, weights):
    return [evaluate(part, weights) for part in formula["parts"]]


_VALUES = {
    "transpose": lambda f, w: np.transpose(evaluate(f["of"], w), f["axes"]),
    "reshape": lambda f, w: np.reshape(evaluate(f["of"], w), f["shape"]),
    "concat": lambda f, w: np.concatenate(_parts(f, w), f["axis"]),
    "slice": _value_of_slice,
    "add": lambda f, w: sum(_parts(f, w)),
    "constant": lambda f, w: np.full(f["shape"], f["value"], np.float64),
}


def carry_back(formula, gradient, weights, gradients):
    """Adds to the gradients by the source's weights what the gradient by the value of
    the formula contributes."""
    if isinstance(formula, str):
        gradients[formula] = gradients.get(formula, 0) + gradient
    else:
        _ADJOINTS[formula["op"]](formula, gradient, weights, gradients)


def _back_transpose(f, gradient, weights, gradients):
    before = np.transpose(gradient, np.argsort(f["axes"]))
    carry_back(f["of"], before, weights, gradients)


def _back_reshape(f, gradient, weights, gradients):
    shape = evaluate(f["of"], weights).shape
    carry_back(f["of"], np.reshape(gradient, shape), weights, gradients)


def _back_concat(f, gradient, weights, gradients):
    sizes = [evaluate(part, weights).shape[f["axis"]] for part in f["parts"]]
    pieces = np.split(gradient, np.cumsum(sizes)[:-1], f["axis"])
    for part, piece in zip(f["parts"], pieces):
        carry_back(part, piece, weights, gradients)


def _back_slice(f, gradient, weights, gradients):
    whole = np.zeros(evaluate(f["of"], weights).shape)
    whole[_slice(f, whole.shape)] = gradient
    carry_back(f["of"], whole, weights, gradients)


def _back_add(f, gradient, weights, gradients):
    for part in f["parts"]:
        carry_back(part, gradient, weights, gradients)


_ADJOINTS = {
    "transpose": _back_transpose,
    "reshape": _back_reshape,
    "concat": _back_concat,
    "slice": _back_slice,
    "add": _back_add,
    "constant": lambda f, gradient, weights, gradients: None,
}
