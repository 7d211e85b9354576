# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The functions that compute operators, by name."""

import importlib
import re

# The modules whose functions are registered when they are imported.
_FAMILIES = ("arrangement", "elementwise", "layers", "recurrent", "reductions",
             "spatial")
_FUNCTIONS = {}


class NotInterpreted(Exception):
    """The interpreter has no function for an operator."""


def operator(*names):
    """Registers the function below for operators of these names."""
    def register(function):
        for name in names or [function.__name__]:
            _FUNCTIONS[name] = function
        return function
    return register


def function_of(kind):
    """The function for an operator of the pivot."""
    for family in _FAMILIES:
        importlib.import_module(f"nnpivot.interpreter.{family}")
    name = re.sub(r"[123][Dd]$", "", kind).lower()
    if name not in _FUNCTIONS:
        raise NotInterpreted(kind)
    return _FUNCTIONS[name]
