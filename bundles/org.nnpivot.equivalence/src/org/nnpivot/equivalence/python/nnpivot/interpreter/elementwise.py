# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Operators that work element by element."""

import math

import numpy as np

from nnpivot.interpreter.operators import operator

_erf = np.vectorize(math.erf, otypes=[np.float64])


def _unary(name, compute):
    operator(name)(lambda step, input: compute(input[0]))


def _binary(name, compute):
    operator(name)(lambda step, left, right: compute(left[0], right[0]))


def sigmoid(x):
    """1 / (1 + exp(-x)), without overflow."""
    return 0.5 * (1.0 + np.tanh(0.5 * x))


def softplus(x):
    """log(1 + exp(x)), without overflow."""
    return np.logaddexp(0.0, x)


for _name, _compute in {
        "relu": lambda x: np.maximum(x, 0),
        "relu6": lambda x: np.clip(x, 0, 6),
        "sigmoid": sigmoid,
        "tanh": np.tanh,
        "silu": lambda x: x * sigmoid(x),
        "softplus": softplus,
        "softsign": lambda x: x / (1 + np.abs(x)),
        "hardsigmoid": lambda x: np.clip(x + 3, 0, 6) / 6,
        "hardswish": lambda x: x * np.clip(x + 3, 0, 6) / 6,
        "mish": lambda x: x * np.tanh(softplus(x)),
        "logsigmoid": lambda x: -softplus(-x),
        "tanhshrink": lambda x: x - np.tanh(x),
        "abs": np.abs, "exp": np.exp, "expm1": np.expm1, "log": np.log,
        "log1p": np.log1p, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x),
        "square": np.square, "reciprocal": lambda x: 1 / x, "sin": np.sin,
        "cos": np.cos, "tan": np.tan, "asin": np.arcsin, "acos": np.arccos,
        "atan": np.arctan, "sinh": np.sinh, "cosh": np.cosh, "floor": np.floor,
        "ceil": np.ceil, "round": np.round, "sign": np.sign, "erf": _erf,
        "negate": np.negative, "logicalnot": np.logical_not,
        "identity": lambda x: x, "stopgradient": lambda x: x,
        "zeroslike": np.zeros_like, "oneslike": np.ones_like,
        "dropout": lambda x: x, "alphadropout": lambda x: x}.items():
    _unary(_name, _compute)

for _name, _compute in {
        "add": np.add, "subtract": np.subtract, "multiply": np.multiply,
        "divide": np.divide, "floordivide": np.floor_divide, "remainder": np.mod,
        "power": np.power, "maximum": np.maximum, "minimum": np.minimum,
        "average": lambda a, b: (a + b) / 2,
        "equal": np.equal, "notequal": np.not_equal, "less": np.less,
        "lessequal": np.less_equal, "greater": np.greater,
        "greaterequal": np.greater_equal, "logicaland": np.logical_and,
        "logicalor": np.logical_or}.items():
    _binary(_name, _compute)


@operator()
def leakyrelu(step, input):
    return np.where(input[0] > 0, input[0], step["negative_slope"] * input[0])


@operator()
def elu(step, input):
    return np.where(input[0] > 0, input[0], step["alpha"] * np.expm1(input[0]))


@operator()
def selu(step, input):
    alpha, scale = 1.6732632423543772, 1.0507009873554805
    return scale * np.where(input[0] > 0, input[0], alpha * np.expm1(input[0]))


@operator()
def gelu(step, input):
    x = input[0]
    if step["approximate"] == "tanh":
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
    return 0.5 * x * (1 + _erf(x / math.sqrt(2)))


@operator()
def hardtanh(step, input):
    return np.clip(input[0], step["min_val"], step["max_val"])


@operator()
def clamp(step, input):
    return np.clip(input[0], step["min"], step["max"])


@operator()
def softmax(step, input):
    shifted = np.exp(input[0] - np.max(input[0], step["dim"], keepdims=True))
    return shifted / np.sum(shifted, step["dim"], keepdims=True)


@operator()
def logsoftmax(step, input):
    shifted = input[0] - np.max(input[0], step["dim"], keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), step["dim"], keepdims=True))


@operator()
def glu(step, input):
    left, right = np.split(input[0], 2, step["dim"])
    return left * sigmoid(right)


@operator()
def rescale(step, input):
    return input[0] * step["scale"] + step["offset"]


@operator()
def where(step, condition, left, right):
    return np.where(condition[0], left[0], right[0])


@operator()
def maskedfill(step, input, mask, value):
    return np.where(mask[0], value[0], input[0])


@operator()
def cast(step, input):
    real = step["dtype"].startswith("float")
    return np.asarray(input[0]).astype("float64" if real else step["dtype"])
