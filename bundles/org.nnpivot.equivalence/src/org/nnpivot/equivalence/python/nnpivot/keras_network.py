# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""A network of Keras on TensorFlow, as both sides of a proof use it."""

import gc
import inspect
import os
import re

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnpivot import keras_convolution, keras_pooling  # noqa: E402
from nnpivot.modules import constructed, flatten, imported  # noqa: E402
from nnpivot.weights import Weight  # noqa: E402

VERSION = f"{keras.__version__} on TensorFlow {tf.__version__}"


keras_convolution.install()
keras_pooling.install()

# Each new network collects garbage: without what was imported, in a tenth of the time.
gc.freeze()


def open_network(network, dtype, seed):
    """Imports the file and constructs the network."""
    keras.backend.clear_session()
    keras.config.set_floatx(dtype)
    keras.config.set_dtype_policy(dtype)
    keras.utils.set_random_seed(seed)
    with imported(network["file"]) as module:
        built = constructed(module, network["expression"], keras.layers.Layer)
    return KerasNetwork(built)


def variables(layer, prefix="", seen=None):
    """Path and variable of each weight: the attributes that lead to it, without leading
    underscores; the position in a chain or list; the name in a functional model."""
    seen = set() if seen is None else seen
    if id(layer) in seen:
        return
    seen.add(id(layer))
    for name, value in _parts(layer):
        path = f"{prefix}{name.lstrip('_')}"
        if isinstance(value, (keras.Variable, tf.Variable)):
            if id(value) not in seen:
                seen.add(id(value))
                yield path, value
        else:
            yield from variables(value, path + ".", seen)


def _parts(owner):
    if isinstance(owner, keras.Sequential):
        return [(str(i), layer) for i, layer in enumerate(owner.layers)]
    if type(owner) is keras.Model or type(owner).__name__ == "Functional":
        return _named_layers(owner.layers)
    if isinstance(owner, dict):
        return [(str(name), part) for name, part in owner.items() if _is_part(part)]
    if isinstance(owner, (list, tuple)):
        return [(str(i), part) for i, part in enumerate(owner) if _is_part(part)]
    return [(name, part) for name, part in vars(owner).items()
            if _is_part(part) and not (name.startswith("_") and _is_group(part))]


def _named_layers(layers):
    """The layers of a functional model by name. Keras counts those without a name over
    the whole process: here the first of its kind in the model has no number."""
    counted = {}
    for layer in layers:
        kind = re.sub(r"\W+", "", type(layer).__name__)
        kind = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", kind)
        kind = re.sub("([a-z])([A-Z])", r"\1_\2", kind).lower()
        found = re.fullmatch(re.escape(kind) + r"(?:_(\d+))?", layer.name)
        if found:
            counted.setdefault(kind, []).append((int(found[1] or 0), id(layer)))
    names = {layer: f"{kind}_{rank}" if rank else kind for kind, found in counted.items()
             for rank, (_, layer) in enumerate(sorted(found))}
    return [(names.get(id(layer), layer.name), layer) for layer in layers]


def _is_group(value):
    return isinstance(value, (list, tuple, dict))


def _is_part(value):
    return isinstance(value, (keras.layers.Layer, keras.Variable, tf.Variable)) or (
        _is_group(value))


def _dense(gradient, variable):
    if gradient is None:
        return np.zeros(variable.shape)
    return tf.convert_to_tensor(gradient).numpy()


class KerasNetwork:
    """Runs in inference mode; arrays in, arrays out. Its weights exist after the first
    run only."""

    def __init__(self, network):
        self._network = network
        self._graph = tf.function(self._call, reduce_retracing=True)

    def weights(self):
        """All variables, but for the seeds of random numbers."""
        return [Weight(path, list(variable.shape), str(np.dtype(variable.dtype)
                       if isinstance(variable.dtype, str) else variable.dtype.name),
                       bool(variable.trainable))
                for path, variable in variables(self._network)]

    def read(self):
        """The values by path."""
        return {path: np.array(variable) for path, variable in variables(self._network)}

    def write(self, values):
        """Sets the weights of these paths."""
        for path, variable in variables(self._network):
            if path in values:
                variable.assign(values[path])

    def build(self, arrays):
        """Makes the weights that only a first call makes."""
        self._call([tf.constant(a) for a in arrays])

    def _call(self, tensors):
        arguments = [tensors] if len(tensors) > 1 and self._takes_list() else tensors
        return flatten(self._network(*arguments, training=False))

    def _takes_list(self):
        """Whether all inputs are given as one list."""
        if type(self._network).__name__ == "Functional":
            return True
        parameters = inspect.signature(self._network.call).parameters.values()
        # Keras itself gives these two where they may be left out.
        taken = [parameter for parameter in parameters
                 if parameter.default is parameter.empty
                 or parameter.name not in ("training", "mask")]
        return len(taken) == 1

    def run(self, arrays):
        """The outputs, flattened."""
        outputs = self._graph([tf.constant(a) for a in arrays])
        return [np.array(output) for output in outputs]

    def gradients(self, arrays, cotangents):
        """Of the outputs' sum weighted by the cotangents: by each trainable weight, and
        by each input (None where it isn't real)."""
        inputs = [tf.constant(a) for a in arrays]
        real = [i for i in inputs if i.dtype.is_floating]
        named = [(p, v) for p, v in variables(self._network) if v.trainable]
        unknowns = [getattr(v, "value", v) for _, v in named] + real
        with tf.GradientTape() as tape:
            for tensor in real:
                tape.watch(tensor)
            outputs = self._graph(inputs)
            loss = tf.add_n([tf.zeros((), tf.float64)] + [
                tf.reduce_sum(tf.cast(o, tf.float64) * c)
                for o, c in zip(outputs, cotangents) if o.dtype.is_floating])
        found = tape.gradient(loss, unknowns)
        arrays = [_dense(g, v) for g, v in zip(found, unknowns)]
        rest = iter(arrays[len(named):])
        return (dict(zip((p for p, _ in named), arrays)),
                [next(rest) if i.dtype.is_floating else None for i in inputs])
