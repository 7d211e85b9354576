# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Writes the folder of the standard library."""

import sysconfig

print(sysconfig.get_path("stdlib"))
