# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Imports a file afresh, each time as a module of its own."""

import contextlib
import importlib.util
import os
import sys


@contextlib.contextmanager
def imported(path):
    """The module made of a file. What it imports from its own folder is forgotten
    afterwards, so that a file of the same name elsewhere isn't mistaken for it."""
    path = os.path.abspath(path)
    folder = os.path.dirname(path)
    before = set(sys.modules)
    specification = importlib.util.spec_from_file_location("network_under_test", path)
    module = importlib.util.module_from_spec(specification)
    sys.modules["network_under_test"] = module
    sys.path.insert(0, folder)
    try:
        specification.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(folder)
        for name in set(sys.modules) - before:
            origin = getattr(sys.modules[name], "__file__", None) or ""
            if os.path.dirname(os.path.abspath(origin)) == folder:
                del sys.modules[name]


def constructed(module, expression, kind):
    """The network that an expression gives inside a module; a class or a function that
    it gives is called."""
    value = eval(expression, vars(module))
    return value if isinstance(value, kind) else value()


def flatten(structure):
    """The tensors of a result in order; None is left out."""
    if structure is None:
        return []
    if isinstance(structure, dict):
        structure = list(structure.values())
    if isinstance(structure, (list, tuple)):
        return [tensor for part in structure for tensor in flatten(part)]
    return [structure]
