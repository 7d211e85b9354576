# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Runs two networks on the same weights and inputs and measures how far they differ."""
