# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Weights as networks list them, and as plans name them.

A plan is a list of moves {"target": path, "value": formula}. A formula is the path of
a weight of the source, or an object with "op" and its arguments.
"""

from dataclasses import dataclass


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
