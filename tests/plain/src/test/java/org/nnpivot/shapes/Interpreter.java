// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;

/**
 * Computes a pivot model with made-up operators that have the shapes and the layout rules of the real ones: two models that
 * differ in layout only must give the same numbers. Weights are functions of the definition's name and of the place among the
 * weights, so that every order of axes finds the same ones.
 */
final class Interpreter {

    private final Catalogue catalogue;
    private final NeuralNetwork network;
    private final Map<String, Expression> parameters;
    private final String path;
    private final Map<Tensor, Numbers> values = new HashMap<>();

    Interpreter(Catalogue catalogue, NeuralNetwork network, Map<String, Expression> parameters, String path) {
        this.catalogue = catalogue;
        this.network = network;
        this.parameters = parameters;
        this.path = path;
    }

    /** What the network returns for these inputs. */
    List<Numbers> run(List<Numbers> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            values.put(network.getInputs().get(i), inputs.get(i));
        }
        return run(network.getBody());
    }

    private List<Numbers> run(Region region) {
        for (Step step : region.getSteps()) {
            if (step instanceof Choice choice) {
                run(choice);
            } else {
                run((Use) step);
            }
        }
        return region.getResults().stream().map(this::value).toList();
    }

    private void run(Choice choice) {
        boolean first = Boolean.TRUE.equals(Expressions.constant(constant(choice.getCondition())));
        List<Numbers> results = run(choice.getBranches().get(first ? 0 : 1));
        for (int i = 0; i < results.size(); i++) {
            values.put(choice.getResults().get(i), results.get(i));
        }
    }

    private void run(Use use) {
        List<Numbers> operands = use.getOperands().stream().map(this::value).toList();
        List<Numbers> results;
        if (use.applied() instanceof SubNetwork sub) {
            Map<String, Expression> arguments = new HashMap<>(parameters);
            Instance.arguments(sub, sub.getNetwork()).forEach((name, value) -> arguments.put(name, constant(value)));
            String below = path + "/" + sub.getName();
            results = new Interpreter(catalogue, sub.getNetwork(), arguments, below).run(operands);
        } else {
            results = new RuleArithmetic(this, use, catalogue.operator(use.applied().getType()).orElseThrow()).apply(operands);
        }
        for (int i = 0; i < use.getResults().size(); i++) {
            values.put(use.getResults().get(i), results.get(Math.min(i, results.size() - 1)));
        }
    }

    private Numbers value(Operand operand) {
        if (operand.getTensor() != null) {
            Numbers known = values.get(operand.getTensor());
            if (known == null) {
                throw new IllegalStateException(operand.getTensor().getName() + " is read before it is made");
            }
            return known;
        }
        double scalar = ((Number) Expressions.constant(constant(operand.getScalar()))).doubleValue();
        return new Numbers(new int[0], new double[] {scalar});
    }

    /** The value of an expression, sizes of tensors and parameters put in. */
    Expression constant(Expression expression) {
        Expression sized = Substitution.replaceLeaves(expression, leaf -> leaf instanceof SizeExpression size
                ? Expressions.integer(size(size)) : null);
        return Arithmetic.substitute(sized, parameters);
    }

    private int size(SizeExpression size) {
        Numbers tensor = values.get(size.getTensor());
        int axis = Math.toIntExact(Expressions.asLong(size.getAxis()).orElseThrow());
        return tensor.shape()[Math.floorMod(axis, tensor.rank())];
    }

    /** A weight: some number that depends on nothing but its owner and its place. */
    double weight(Operator owner, String kind, int... place) {
        String name = owner.getName() == null ? owner.getType() : owner.getName();
        int seed = 31 * (31 * (31 * path.hashCode() + name.hashCode()) + kind.hashCode()) + Arrays.hashCode(place);
        return Math.sin(seed * 0.37) * 0.8;
    }

    /** All axes. */
    static List<Integer> axes(int rank) {
        return new ArrayList<>(IntStream.range(0, rank).boxed().toList());
    }
}
