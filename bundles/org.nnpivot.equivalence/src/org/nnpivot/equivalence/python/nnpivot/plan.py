# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""A plan of weights, bound to the weights of a source and a target."""

import numpy as np

from nnpivot import formulas
from nnpivot.weights import resolve, resolved, sources


class Plan:
    """The moves with full paths."""

    def __init__(self, moves, source, listing):
        self._source = source
        self._listing = {w.path: w for w in listing if w.real}
        self._moves = [
            (resolve(move["target"], list(self._listing)),
             resolved(move["value"], list(source)))
            for move in moves]

    def _bound(self, move):
        target = formulas.resolve(move["target"], list(self._listing))
        value = formulas.resolved(move["value"], list(self._source))
        return target, formulas.shaped(value, self._listing[target].shape)

    def problems(self, trainable, unmoved):
        """What keeps the plan from being one: target weights with two values, shapes
        that differ, weights that get lost. A weight that moves no output of the source
        may be left out."""
        targets = [target for target, _ in self._moves]
        problems = [f"{path} of the target gets two values"
                    for path in set(targets) if targets.count(path) > 1]
        used = {path for _, value in self._moves for path in sources(value)}
        problems += [f"{path} of the source goes nowhere"
                     for path in self._source if path not in used | set(unmoved)]
        return problems + self._shape_problems() + self._trainable_problems(trainable)

    def without_value(self):
        """The target's weights that the plan says nothing of."""
        return sorted(set(self._listing) - {target for target, _ in self._moves})

    def _shape_problems(self):
        found = []
        for target, formula in self._moves:
            try:
                shape = list(self._value(target, formula, self._source).shape)
            except ValueError as problem:
                found.append(f"{target} of the target gets no value: {problem}")
                continue
            if shape != self._listing[target].shape:
                found.append(f"{target} of the target has the shape"
                             f" {self._listing[target].shape}, its value {shape}")
        return found

    def _trainable_problems(self, trainable):
        return [f"{path} is trainable in the source only"
                for path in trainable
                if path in self._source and not self._trained(path)
                and any(path in sources(f) for _, f in self._moves)]

    def _trained(self, path):
        return any(self._listing[target].trainable
                   for target, formula in self._moves
                   if path in sources(formula))

    def values(self, source, only=None):
        """The target's weights; only those that the given source weight goes to."""
        return {target: np.asarray(self._value(target, formula, source))
                for target, formula in self._moves
                if only is None or only in sources(formula)}

    def _value(self, target, formula, source):
        return formulas.evaluate(formula, source, self._listing[target].shape)

    def carried_back(self, gradients):
        """The gradients by the source's weights, of those by the target's."""
        result = {path: np.zeros(value.shape) for path, value in self._source.items()}
        for target, formula in self._moves:
            if target in gradients:
                formulas.carry_back(formula, gradients[target], self._source, result)
        return result
