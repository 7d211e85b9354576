# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The files through which the two processes exchange arrays: .npz in one folder."""

import os

import numpy as np


class Exchange:
    """The folder of one proof."""

    def __init__(self, folder):
        self._folder = folder

    def _path(self, name):
        return os.path.join(self._folder, name + ".npz")

    def save(self, name, arrays):
        """Arrays by name; a list is numbered."""
        if isinstance(arrays, list):
            arrays = {str(i): a for i, a in enumerate(arrays)}
        np.savez(self._path(name), **{"_" + k: a for k, a in arrays.items()})

    def load(self, name):
        """What was saved by names."""
        with np.load(self._path(name), allow_pickle=False) as file:
            return {k[1:]: file[k] for k in file.files}

    def load_list(self, name):
        """What was saved as a list."""
        arrays = self.load(name)
        return [arrays[str(i)] for i in range(len(arrays))]
