# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""A network of PyTorch, as both sides of a proof use it."""

import contextlib

import numpy as np
import torch

from nnpivot.modules import constructed, flatten, imported
from nnpivot.weights import Weight

VERSION = torch.__version__


@contextlib.contextmanager
def default_type(dtype):
    """Numbers that are made without a type get this one."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(getattr(torch, dtype))
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def open_network(network, dtype, seed):
    """Imports the file and constructs the network, for inference."""
    torch.manual_seed(seed)
    with default_type(dtype), imported(network["file"]) as module:
        built = constructed(module, network["expression"], torch.nn.Module)
    return TorchNetwork(built.eval(), dtype)


class TorchNetwork:
    """Runs in inference mode; arrays in, arrays out."""

    def __init__(self, module, dtype):
        self._module = module
        self._dtype = dtype

    def _tensors(self):
        yield from self._module.named_parameters()
        for place, module in self._module.named_modules():
            # Buffers of a network's own classes are constants that they compute.
            if type(module).__module__.startswith("torch."):
                for name, buffer in module.named_buffers(recurse=False):
                    yield (f"{place}.{name}" if place else name), buffer

    def weights(self):
        """All parameters, and buffers of PyTorch's own layers. Lazy ones exist after the
        first run only."""
        return [Weight(path, list(t.shape), str(t.dtype), t.requires_grad)
                for path, t in self._tensors()]

    def read(self):
        """The values by path."""
        return {path: t.detach().numpy().copy() for path, t in self._tensors()}

    def write(self, values):
        """Sets the weights of these paths."""
        with torch.no_grad():
            for path, tensor in self._tensors():
                if path in values:
                    array = np.require(values[path], requirements="C")
                    tensor.copy_(torch.from_numpy(array))

    def build(self, arrays):
        """Makes the weights that only a first call makes."""
        self.run(arrays)

    def _call(self, tensors):
        with default_type(self._dtype):
            return flatten(self._module(*tensors))

    def run(self, arrays):
        """The outputs, flattened; copies, since an output may be a weight itself."""
        with torch.no_grad():
            outputs = self._call([torch.from_numpy(a.copy()) for a in arrays])
        return [output.detach().numpy().copy() for output in outputs]

    def gradients(self, arrays, cotangents):
        """Of the outputs' sum weighted by the cotangents: by each trainable weight, and
        by each input (None where it isn't real)."""
        inputs = [torch.from_numpy(a.copy()) for a in arrays]
        real = [i.requires_grad_() for i in inputs if i.is_floating_point()]
        named = [(p, t) for p, t in self._tensors() if t.requires_grad]
        outputs = self._call([i.clone() for i in inputs])
        loss = sum((o * torch.from_numpy(c)).sum()
                   for o, c in zip(outputs, cotangents) if o.requires_grad)
        variables = [t for _, t in named] + real
        found = [None] * len(variables)
        if any(o.requires_grad for o in outputs):
            found = torch.autograd.grad(loss, variables, allow_unused=True)
        arrays = [np.zeros(v.shape) if g is None else g.to_dense().numpy()
                  for v, g in zip(variables, found)]
        rest = iter(arrays[len(named):])
        return (dict(zip((p for p, _ in named), arrays)),
                [next(rest) if i.is_floating_point() else None for i in inputs])
