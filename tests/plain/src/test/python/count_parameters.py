# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Counts what training changes and what it does not, in the real frameworks.

Arguments: the framework, then for each network four: a file, what constructs it, the sizes of its
input, and the kind of number in it. Prints two numbers a line.
"""
import importlib.util
import math
import sys


def construct(path, expression):
    spec = importlib.util.spec_from_file_location("network", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return eval(expression, vars(module))


def torch_counts(network):
    statistics = sum(b.numel() for n, b in network.named_buffers() if not n.endswith("num_batches_tracked"))
    return sum(p.numel() for p in network.parameters()), statistics


def keras_counts(network, sizes, kind):
    import numpy

    network(numpy.zeros(sizes, kind))
    kept = [w for w in network.non_trainable_weights if "seed_generator" not in w.path]
    return tuple(sum(math.prod(w.shape) for w in weights) for weights in (network.trainable_weights, kept))


framework, *rest = sys.argv[1:]
for path, expression, sizes, kind in zip(*[iter(rest)] * 4):
    network = construct(path, expression)
    if framework == "torch":
        print(*torch_counts(network))
    else:
        print(*keras_counts(network, [int(size) for size in sizes.split(",")], kind))
