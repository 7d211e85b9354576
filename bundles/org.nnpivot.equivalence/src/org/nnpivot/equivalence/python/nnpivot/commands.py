# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The requests that a worker answers."""

from nnpivot import inputs, interpretation, source, target


def load(framework):
    """The adapter of a framework; imports that framework and no other."""
    if framework == "torch":
        from nnpivot import torch_network as adapter
    elif framework == "keras":
        from nnpivot import keras_network as adapter
    else:
        raise ValueError(f"unknown framework {framework}")
    return adapter


def answer(request):
    """The answer to one request, as JSON data."""
    command = request["command"]
    if command == "start":
        return {"version": load(request["framework"]).VERSION}
    if command == "describe":
        return describe(load(request["framework"]), request)
    if command == "source":
        return source.run(load(request["framework"]), request)
    if command == "target":
        return target.run(load(request["framework"]), request)
    if command == "interpret":
        return interpretation.run(load(request["framework"]), request)
    raise ValueError(f"unknown command {command}")


def describe(adapter, request):
    """The weights of a network, and the shapes of its outputs."""
    network = adapter.open_network(request["network"], "float32", request["seed"])
    drawn = inputs.draw(request["inputs"], request["seed"], 0)
    network.build(inputs.of_type(drawn, "float32"))
    outputs = network.run(inputs.of_type(drawn, "float32"))
    return {"weights": [vars(w) for w in network.weights()],
            "outputs": [list(o.shape) for o in outputs]}
