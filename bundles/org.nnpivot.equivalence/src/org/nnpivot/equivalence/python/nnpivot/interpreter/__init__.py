# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Computes what a pivot means, in numpy: slow and plain, apart from both frameworks.

Each operator of the pivot is a function here, by its name in lower case without the
rank, of the step and its operands. It is written from the operator's documentation and
not from the rules of migration: a second opinion, so that a fault of extraction is told
from a fault of generation.
"""
