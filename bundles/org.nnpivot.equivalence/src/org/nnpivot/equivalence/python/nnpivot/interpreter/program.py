# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""Runs a program: a pivot network as JSON data, with the weights of each definition."""

import numpy as np

from nnpivot import formulas
from nnpivot.interpreter.expressions import evaluate
from nnpivot.interpreter.operators import function_of
from nnpivot.weights import resolved


class Step:
    """One application of an operator: what its function asks for."""

    def __init__(self, operator, environment, source):
        self._operator = operator
        self._environment = environment
        self.levels = [
            {name: _weight(formula, source) for name, formula in level.items()}
            for level in operator.get("weights", [])]

    def __getitem__(self, parameter):
        value = self._operator["arguments"].get(parameter)
        return evaluate(value, self._environment)

    @property
    def weights(self):
        """By the pivot's name; of an operator of one level."""
        return self.levels[0]


def _weight(formula, source):
    value = formulas.evaluate(resolved(formula, list(source)), source)
    return np.asarray(value, np.float64)


def run(program, inputs, source):
    """The outputs of a network.

    source: the weights of the source network by path.
    """
    return [np.asarray(output) for output in _network(program, inputs, {}, source)]


def _network(program, inputs, arguments, source):
    parameters = dict(program["parameters"])
    environment = {"parameters": {**parameters, **arguments}, "tensors": {}}
    environment["tensors"].update(zip(program["inputs"], inputs))
    for step in program["steps"]:
        _step(step, environment, source)
    return [_operand(result, environment) for result in program["results"]]


def _operand(operand, environment):
    if "tensor" in operand:
        return environment["tensors"][operand["tensor"]]
    return evaluate(operand["scalar"], environment)


def _step(step, environment, source):
    operator = step["operator"]
    operands = {}
    for operand in step["operands"]:
        operands.setdefault(operand["port"], []).append(_operand(operand, environment))
    if "network" in operator:
        arguments = {name: evaluate(value, environment)
                     for name, value in operator["arguments"].items()}
        values = [value for port in operands.values() for value in port]
        outputs = _network(operator["network"], values, arguments, source)
        results = {port: output for port, output in
                   zip(_ports(len(outputs)), outputs)}
    else:
        function = function_of(operator["type"])
        results = function(Step(operator, environment, source), **operands)
        if not isinstance(results, dict):
            results = {"output": results}
        if "activation" in operator:
            activation = Step(operator["activation"], environment, source)
            function = function_of(operator["activation"]["type"])
            results["output"] = function(activation, input=[results["output"]])
    for result in step["results"]:
        if result["port"] in results:
            value = results[result["port"]]
            for index in result["indices"]:
                value = value[index]
            environment["tensors"][result["name"]] = value


def _ports(count):
    return ["output"] if count == 1 else [f"output{i}" for i in range(count)]
