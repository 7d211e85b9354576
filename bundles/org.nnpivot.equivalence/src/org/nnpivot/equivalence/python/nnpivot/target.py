# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 The NNPivot authors
"""The second half of a proof: the target on the source's weights and inputs, compared.

Everything is compared in the source's order of axes.
"""

from nnpivot import inputs, measures
from nnpivot.exchange import Exchange
from nnpivot.plan import Plan


def run(adapter, request):
    """Runs the target; the answer holds the measures, or the differences of the
    interface that make measuring impossible."""
    comparison = Comparison(adapter, request)
    problems = comparison.interface()
    if problems:
        return {"problems": problems}
    return {"problems": [],
            "weights": [vars(w) for w in comparison.listing],
            "float32": comparison.outputs("float32", measures.absolute),
            "float64": comparison.outputs("float64", measures.relative),
            "gradients": comparison.gradients(),
            "perturbation": comparison.perturbation()}


class Comparison:
    """The target beside what the source left in the exchange folder."""

    def __init__(self, adapter, request):
        self._adapter = adapter
        self._request = request
        self._exchange = Exchange(request["folder"])
        self._order = request["inputPermutations"]
        self._back = [inputs.inverse(p) for p in request["outputPermutations"]]
        self._network = None
        self._plan = None
        self.listing = []

    def _inputs(self, run, dtype):
        arrays = inputs.of_type(self._exchange.load_list(f"inputs{run}"), dtype)
        return inputs.permuted(arrays, self._order)

    def _open(self, dtype):
        self._network = self._adapter.open_network(
            self._request["network"], dtype, self._request["seed"])
        self._network.build(self._inputs(0, dtype))

    def _write(self, weights):
        self._network.write(self._plan.values(weights))

    def _run(self, run, dtype):
        return self._restore(self._network.run(self._inputs(run, dtype)))

    def _restore(self, outputs):
        return inputs.permuted(outputs, self._back)

    def interface(self):
        """What differs in constructing and calling; the plan is made here."""
        self._open("float32")
        self.listing = self._network.weights()
        source = self._exchange.load("weights0")
        try:
            self._plan = Plan(self._request["plan"], source, self.listing)
        except LookupError as problem:
            return [str(problem)]
        problems = self._plan.problems(self._request["trainable"],
                                       self._request["unmoved"])
        outputs = self._network.run(self._inputs(0, "float32"))
        expected = self._exchange.load_list("outputs-float32-0")
        problems += self._compare_shapes(expected, outputs)
        return problems + self._without_value(outputs)

    def _without_value(self, before):
        """The target's weights that get no value although they matter: a layer that is
        constructed and not used may keep its own."""
        problems = []
        for path in self._plan.without_value():
            value = self._network.read()[path]
            self._network.write({path: measures.perturbed(value)})
            after = self._network.run(self._inputs(0, "float32"))
            if measures.largest(measures.absolute, before, after) > 0:
                problems.append(f"{path} of the target gets no value")
        return problems

    def _compare_shapes(self, expected, outputs):
        if len(expected) != len(outputs):
            return [f"gives {len(outputs)} outputs instead of {len(expected)}"]
        problems = []
        for i, (wanted, given) in enumerate(zip(expected, outputs)):
            order = self._request["outputPermutations"][i]
            shape = [wanted.shape[axis] for axis in order] if order else wanted.shape
            if tuple(shape) != given.shape:
                problems.append(f"output {i} has the shape {list(given.shape)}"
                                f" instead of {list(shape)}")
            elif wanted.dtype.kind != given.dtype.kind:
                problems.append(f"output {i} holds {given.dtype}"
                                f" instead of {wanted.dtype}")
        return problems

    def outputs(self, dtype, measure):
        """The largest measure over all runs; float64 leaves draw 0 in the network."""
        if dtype != "float32":
            self._open(dtype)
        worst = 0.0
        for draw in reversed(range(self._request["draws"])):
            self._write(self._exchange.load(f"weights{draw}"))
            for run in range(draw, self._request["runs"], self._request["draws"]):
                expected = self._exchange.load_list(f"outputs-{dtype}-{run}")
                actual = self._run(run, dtype)
                worst = max(worst, measures.largest(measure, expected, actual))
        return worst

    def gradients(self):
        """The measure of each gradient, by weight of the source or input."""
        cotangents = self._exchange.load_list("cotangents")
        by_weight, by_input = self._network.gradients(
            self._inputs(0, "float64"),
            inputs.permuted(cotangents, self._request["outputPermutations"]))
        mapped = self._plan.carried_back(by_weight)
        found = {path: measures.relative(expected, mapped[path])
                 for path, expected in self._exchange.load("gradients").items()}
        order = [inputs.inverse(p) for p in self._order]
        for i, expected in self._exchange.load("input-gradients").items():
            actual = inputs.permuted([by_input[int(i)]], [order[int(i)]])[0]
            found[f"input {i}"] = measures.relative(expected, actual)
        return found

    def perturbation(self):
        """The measure of the outputs with each weight of the source perturbed."""
        weights = self._exchange.load("weights0")
        found = {}
        for number, path in enumerate(sorted(weights)):
            changed = {**weights, path: measures.perturbed(weights[path])}
            self._network.write(self._plan.values(changed, path))
            expected = self._exchange.load_list(f"perturbed{number}")
            found[path] = measures.largest(
                measures.relative, expected, self._run(0, "float64"))
            self._network.write(self._plan.values(weights, path))
        return found
