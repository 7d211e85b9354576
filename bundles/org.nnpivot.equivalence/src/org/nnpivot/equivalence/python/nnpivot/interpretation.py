# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Compares what the interpreter computes for a pivot with what its source computes."""

from nnpivot import inputs, measures, source
from nnpivot.interpreter import program
from nnpivot.interpreter.operators import NotInterpreted


def run(adapter, request):
    """The difference in double precision, or why there is none."""
    arrays = inputs.draw(request["inputs"], request["seed"], 0)
    network = adapter.open_network(request["network"], "float64", request["seed"])
    network.build(arrays)
    weights = source.initial_weights(network)
    network.write(weights)
    expected = network.run(arrays)
    try:
        outputs = program.run(request["program"],
                              inputs.permuted(arrays, request["inputPermutations"]),
                              weights)
    except NotInterpreted as problem:
        return {"difference": float("nan"), "reason": str(problem)}
    order = [inputs.inverse(p) for p in request["outputPermutations"]]
    actual = inputs.permuted(outputs, order)
    if [e.shape for e in expected] != [a.shape for a in actual]:
        raise ValueError(f"the source gives {[e.shape for e in expected]},"
                         f" the pivot {[a.shape for a in actual]}")
    return {"difference": measures.largest(measures.relative, expected, actual),
            "reason": ""}
