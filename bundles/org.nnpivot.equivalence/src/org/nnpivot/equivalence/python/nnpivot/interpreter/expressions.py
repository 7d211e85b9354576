# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The values of expressions: plain JSON, or an object that says what to compute."""

import operator

_SIGNS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    "//": operator.floordiv, "%": operator.mod, "**": operator.pow,
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le,
    ">": operator.gt, ">=": operator.ge,
    "and": lambda a, b: a and b, "or": lambda a, b: a or b,
}
_FUNCTIONS = {"min": min, "max": max, "int": int, "len": len}


def evaluate(expression, environment):
    """The value: a number, a text, None, a slice, or a list of these."""
    if isinstance(expression, list):
        return [evaluate(item, environment) for item in expression]
    if not isinstance(expression, dict):
        return expression
    (kind, content), = expression.items()
    return _KINDS[kind](content, environment)


def _parameter(name, environment):
    return evaluate(environment["parameters"][name], environment)


def _size(content, environment):
    axis = evaluate(content["axis"], environment)
    return environment["tensors"][content["tensor"]].shape[axis]


def _sign(content, environment):
    operands = [evaluate(operand, environment) for operand in content["operands"]]
    if len(operands) == 1:
        return -operands[0] if content["sign"] == "-" else not operands[0]
    return _SIGNS[content["sign"]](*operands)


def _choice(content, environment):
    branch = "then" if evaluate(content["if"], environment) else "else"
    return evaluate(content[branch], environment)


def _function(content, environment):
    return _FUNCTIONS[content["name"]](*evaluate(content["arguments"], environment))


_KINDS = {
    "parameter": _parameter,
    "size": _size,
    "operation": _sign,
    "choice": _choice,
    "function": _function,
    "slice": lambda bounds, e: slice(*[evaluate(bound, e) for bound in bounds]),
    "ellipsis": lambda _, e: Ellipsis,
}
