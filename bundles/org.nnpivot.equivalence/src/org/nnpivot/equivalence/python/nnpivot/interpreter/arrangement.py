# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Operators that only put elements in another place."""

import numpy as np

from nnpivot.interpreter.operators import operator


@operator()
def flatten(step, input):
    shape = list(input[0].shape)
    start, end = step["start_dim"] % len(shape), step["end_dim"] % len(shape)
    return np.reshape(input[0], shape[:start] + [-1] + shape[end + 1:])


@operator()
def reshape(step, input):
    return np.reshape(input[0], step["reshape_dim"])


@operator()
def batchreshape(step, input):
    return np.reshape(input[0], [input[0].shape[0], *step["sizes"]])


@operator()
def unflatten(step, input):
    shape = list(input[0].shape)
    axis = step["dim"] % len(shape)
    return np.reshape(input[0], shape[:axis] + list(step["sizes"]) + shape[axis + 1:])


@operator()
def permute(step, input):
    return np.transpose(input[0], step["permute_dim"])


@operator()
def transpose(step, input):
    return np.swapaxes(input[0], step["dim0"], step["dim1"])


@operator()
def squeeze(step, input):
    dim = step["dim"]
    if dim is None:
        return np.squeeze(input[0])
    axes = [axis % input[0].ndim for axis in (dim if isinstance(dim, list) else [dim])]
    return np.squeeze(input[0], tuple(a for a in axes if input[0].shape[a] == 1))


@operator()
def unsqueeze(step, input):
    return np.expand_dims(input[0], step["dim"])


@operator()
def subscript(step, input):
    index = step["index"]
    return input[0][tuple(index) if isinstance(index, list) else index]


@operator()
def expand(step, input):
    sizes = step["sizes"]
    shape = [1] * (len(sizes) - input[0].ndim) + list(input[0].shape)
    wanted = [have if size == -1 else size for size, have in zip(sizes, shape)]
    return np.broadcast_to(input[0], wanted)


@operator()
def expandas(step, input, other):
    return np.broadcast_to(input[0], other[0].shape)


@operator()
def broadcastto(step, input):
    return np.broadcast_to(input[0], step["sizes"])


@operator()
def repeat(step, input):
    return np.tile(input[0], step["repeats"])


@operator()
def repeatelements(step, input):
    return np.repeat(input[0], step["repeats"], step["dim"])


@operator()
def repeatvector(step, input):
    return np.repeat(input[0][:, None], step["n"], 1)


@operator()
def concatenate(step, inputs):
    return np.concatenate(inputs, step["concatenate_dim"])


@operator()
def stack(step, inputs):
    return np.stack(inputs, step["dim"] or 0)


@operator()
def chunk(step, input):
    size = -(-input[0].shape[step["dim"]] // step["chunks"])
    return {"parts": _pieces(input[0], size, step["dim"])}


@operator()
def splitby(step, input):
    return {"parts": _pieces(input[0], step["split_size"], step["dim"])}


def _pieces(value, size, axis):
    return np.split(value, range(size, value.shape[axis], size), axis)


@operator()
def split(step, input):
    return {"parts": np.split(input[0], np.cumsum(step["sizes"])[:-1], step["dim"])}


@operator()
def unstack(step, input):
    return {"parts": list(np.moveaxis(input[0], step["dim"], 0))}


@operator()
def flip(step, input):
    return np.flip(input[0], step["dims"])


@operator()
def roll(step, input):
    return np.roll(input[0], step["shifts"], step["dims"])
