# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The first half of a proof: what the source computes.

Leaves in the exchange folder, of each draw of initial weights, the weights; of each run
the inputs and, in both precisions, the outputs; of the first run the cotangents, the
gradients, and the outputs with each weight perturbed.
"""

import numpy as np

from nnpivot import inputs, measures
from nnpivot.exchange import Exchange

# A network whose output moves less than this under a perturbation ignores the weight.
MOVED = 1e-13


def run(adapter, request):
    """Runs the source; the answer lists its weights and outputs."""
    exchange = Exchange(request["folder"])
    for number in range(request["runs"]):
        exchange.save(f"inputs{number}",
                      inputs.draw(request["inputs"], request["seed"], number))
    for draw in range(request["draws"]):
        _draw(adapter, request, exchange, draw)
    network = _double(adapter, request, exchange)
    _gradients(network, request, exchange)
    outputs = exchange.load_list("outputs-float64-0")
    return {"weights": [vars(w) for w in network.weights()],
            "outputs": [list(o.shape) for o in outputs],
            "finite": bool(all(np.isfinite(o).all() for o in outputs)),
            "unmoved": _perturb(network, request, exchange)}


def _first_inputs(exchange, dtype):
    return inputs.of_type(exchange.load_list("inputs0"), dtype)


def _draw(adapter, request, exchange, draw):
    """Initial weights, and the runs with them in single precision."""
    network = adapter.open_network(
        request["network"], "float32", request["seed"] + draw)
    network.build(_first_inputs(exchange, "float32"))
    values = initial_weights(network)
    exchange.save(f"weights{draw}", values)
    network.write(values)
    _runs(network, request, exchange, "float32", draw)


def initial_weights(network):
    """Weights as the framework drew them. A tensor of equal numbers gets noise, or a
    bias of zeros that got lost would never be missed."""
    everything = network.read()
    values = {w.path: everything[w.path] for w in network.weights() if w.real}
    for path, value in values.items():
        if value.size and np.ptp(value) == 0:
            values[path] = (value + measures.noise(value.shape, 0.1)).astype("f4")
    return values


def _double(adapter, request, exchange):
    """All runs in double precision; gives the network with the weights of draw 0."""
    network = adapter.open_network(request["network"], "float64", request["seed"])
    network.build(_first_inputs(exchange, "float64"))
    for draw in reversed(range(request["draws"])):
        network.write(exchange.load(f"weights{draw}"))
        _runs(network, request, exchange, "float64", draw)
    return network


def _runs(network, request, exchange, dtype, draw):
    for number in range(draw, request["runs"], request["draws"]):
        arrays = inputs.of_type(exchange.load_list(f"inputs{number}"), dtype)
        exchange.save(f"outputs-{dtype}-{number}", network.run(arrays))


def _gradients(network, request, exchange):
    arrays = _first_inputs(exchange, "float64")
    outputs = exchange.load_list("outputs-float64-0")
    cotangents = inputs.cotangents(outputs, request["seed"])
    exchange.save("cotangents", cotangents)
    by_weight, by_input = network.gradients(arrays, cotangents)
    exchange.save("gradients", by_weight)
    exchange.save("input-gradients",
                  {str(i): g for i, g in enumerate(by_input) if g is not None})


def _perturb(network, request, exchange):
    """Perturbs each weight in turn; gives those that move no output."""
    arrays = _first_inputs(exchange, "float64")
    before = exchange.load_list("outputs-float64-0")
    unmoved = []
    for number, (path, weight) in enumerate(sorted(exchange.load("weights0").items())):
        network.write({path: measures.perturbed(weight)})
        after = network.run(arrays)
        network.write({path: weight})
        exchange.save(f"perturbed{number}", after)
        if measures.largest(measures.absolute, before, after) <= MOVED:
            unmoved.append(path)
    return unmoved
