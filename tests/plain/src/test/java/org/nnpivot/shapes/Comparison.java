// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;

/** Two models that differ in layout, given the same numbers. */
record Comparison(Catalogue catalogue, Model before, Model after) {

    private static final int BATCH = 2;
    private static final int UNKNOWN = 6;

    /** The largest difference of anything that the last network returns. */
    double distance() {
        NeuralNetwork source = before.getNetworks().get(before.getNetworks().size() - 1);
        NeuralNetwork target = after.getNetworks().get(after.getNetworks().size() - 1);
        List<Numbers> sourceInputs = new ArrayList<>();
        List<Numbers> targetInputs = new ArrayList<>();
        for (int i = 0; i < source.getInputs().size(); i++) {
            Numbers input = input(source.getInputs().get(i), i);
            sourceInputs.add(input);
            targetInputs.add(held(input, target.getInputs().get(i)));
        }
        List<Numbers> expected = run(source, sourceInputs);
        List<Numbers> found = run(target, targetInputs);
        double most = 0;
        for (int i = 0; i < expected.size(); i++) {
            Tensor result = target.getBody().getResults().get(i).getTensor();
            most = Math.max(most, held(expected.get(i), result).distance(found.get(i)));
        }
        return most;
    }

    private List<Numbers> run(NeuralNetwork network, List<Numbers> inputs) {
        Map<String, Expression> defaults = new HashMap<>(Agreements.defaults(network.getParameters()));
        return new Interpreter(catalogue, network, defaults, "").run(inputs);
    }

    private static Numbers held(Numbers numbers, Tensor tensor) {
        return tensor.getLayout().isEmpty() ? numbers : numbers.permuted(tensor.getLayout());
    }

    private static Numbers input(Tensor tensor, int seed) {
        int[] shape = tensor.getShape().getDimensions().stream().mapToInt(Comparison::size).toArray();
        boolean integers = tensor.getDtype() == ElementType.INTEGER;
        int[] count = {seed * 1000};
        return Numbers.of(shape, index -> integers ? count[0]++ % 7 / 10.0 : Math.sin(count[0]++ * 0.71) * 0.9);
    }

    /** Sizes that nothing fixes are chosen here. */
    private static int size(Expression size) {
        return SizeArithmetic.constant(size).isPresent() ? (int) SizeArithmetic.constant(size).getAsLong()
                : Expressions.text(size).equals(Unknowns.BATCH) ? BATCH : UNKNOWN;
    }
}
