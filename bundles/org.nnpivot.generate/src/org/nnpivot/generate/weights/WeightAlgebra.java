// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nnpivot.generate.weights.WeightFormula.Add;
import org.nnpivot.generate.weights.WeightFormula.Concat;
import org.nnpivot.generate.weights.WeightFormula.Constant;
import org.nnpivot.generate.weights.WeightFormula.Part;
import org.nnpivot.generate.weights.WeightFormula.Reorder;
import org.nnpivot.generate.weights.WeightFormula.Reshape;
import org.nnpivot.generate.weights.WeightFormula.SpatialFirst;
import org.nnpivot.generate.weights.WeightFormula.SpatialLast;
import org.nnpivot.generate.weights.WeightFormula.Transpose;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/**
 * The catalogue's functions on weights, forwards and backwards.
 *
 * @param evaluator gives the arguments that are numbers
 * @param declared the operator's weights with their sizes
 */
record WeightAlgebra(Evaluator evaluator, List<Weight> declared) {

    private static final WeightFormula ZEROS = new Constant(0, List.of());

    /**
     * The value of a formula over an operator's weights; {@code null} when one of them has no value.
     *
     * @param weights formulas by the name of the operator's weight
     */
    WeightFormula value(Formula formula, Map<String, WeightFormula> weights) {
        return switch (formula) {
            case Formula.Reference reference -> weights.get(reference.name());
            case Formula.Binary sum when "+".equals(sum.operator()) -> sum(sum, weights);
            case Formula.Call call -> {
                WeightFormula of = isList(call) ? null : value(call.arguments().get(0), weights);
                yield of == null && !isList(call) ? null : call(call, of, weights);
            }
            default -> throw new IllegalArgumentException("no formula over weights: " + formula);
        };
    }

    private static boolean isList(Formula.Call call) {
        return call.arguments().get(0) instanceof Formula.ListOf;
    }

    private WeightFormula sum(Formula.Binary sum, Map<String, WeightFormula> weights) {
        WeightFormula left = value(sum.left(), weights);
        WeightFormula right = value(sum.right(), weights);
        return left == null || right == null ? null : new Add(List.of(left, right));
    }

    private WeightFormula call(Formula.Call call, WeightFormula of, Map<String, WeightFormula> weights) {
        return switch (call.function()) {
            case "transpose" -> new Transpose(of, integers(call, 1));
            case "spatial_first" -> new SpatialFirst(of);
            case "reorder" -> new Reorder(of, integer(call, 2), integers(call, 1));
            case "part" -> new Part(of, integer(call, 3), integer(call, 1), integer(call, 2));
            case "reshape" -> new Reshape(of, isOpen(call) ? List.of() : longs(call, 1));
            case "concat" -> concat(call, weights);
            case "zeros" -> ZEROS;
            default -> throw new IllegalArgumentException("no function on weights: " + call.function());
        };
    }

    private WeightFormula concat(Formula.Call call, Map<String, WeightFormula> weights) {
        List<WeightFormula> parts = new ArrayList<>();
        for (Formula part : ((Formula.ListOf) call.arguments().get(0)).items()) {
            parts.add(value(part, weights));
        }
        return parts.contains(null) ? null : new Concat(parts, integer(call, 1));
    }

    /** Whether a reshape leaves its sizes to the weight it is for. */
    private boolean isOpen(Formula.Call call) {
        return Expressions.constant(argument(call, 1)) == Expressions.NONE;
    }

    /**
     * Solves {@code formula = value} for the operator's weights and adds what it finds. Of a sum the first summand gets the
     * value and the others zeros.
     *
     * @return false when the formula has no inverse
     */
    boolean solve(Formula formula, WeightFormula value, Map<String, WeightFormula> weights) {
        return switch (formula) {
            case Formula.Reference reference -> {
                weights.putIfAbsent(reference.name(), value);
                yield true;
            }
            case Formula.Binary sum when "+".equals(sum.operator()) ->
                solve(sum.left(), value, weights) && solve(sum.right(), ZEROS, weights);
            case Formula.Call call -> solve(call, value, weights);
            default -> false;
        };
    }

    private boolean solve(Formula.Call call, WeightFormula value, Map<String, WeightFormula> weights) {
        Formula of = call.arguments().get(0);
        return switch (call.function()) {
            case "transpose" -> solve(of, new Transpose(value, inverse(integers(call, 1))), weights);
            case "spatial_first" -> solve(of, new SpatialLast(value), weights);
            case "reorder" -> solve(of, new Reorder(value, integer(call, 2), inverse(integers(call, 1))), weights);
            case "reshape" -> solve(of, new Reshape(value, isOpen(call) ? List.of(-1L) : sizes(of)), weights);
            case "concat" -> solveParts(call, value, weights);
            case "zeros" -> true;
            default -> false;
        };
    }

    private boolean solveParts(Formula.Call call, WeightFormula value, Map<String, WeightFormula> weights) {
        List<Formula> parts = ((Formula.ListOf) call.arguments().get(0)).items();
        int axis = integer(call, 1);
        boolean solved = true;
        for (int i = 0; i < parts.size(); i++) {
            solved &= solve(parts.get(i), new Part(value, axis, i, parts.size()), weights);
        }
        return solved;
    }

    /** The sizes of what a formula over one weight gives; empty where they aren't known. */
    private List<Long> sizes(Formula formula) {
        return switch (formula) {
            case Formula.Reference reference -> declared.stream().filter(weight -> weight.name().equals(reference.name()))
                    .findFirst().map(this::sizes).orElse(List.of());
            case Formula.Call call when "spatial_first".equals(call.function()) -> spatialFirst(sizes(call.arguments().get(0)));
            default -> List.of();
        };
    }

    private List<Long> sizes(Weight weight) {
        Expression sizes = evaluator.evaluate(new Formula.ListOf(weight.sizes()));
        List<OptionalLong> axes = sizes == null ? List.of()
                : Expressions.items(sizes).stream().flatMap(size -> Expressions.items(size).stream()).map(Expressions::asLong).toList();
        return axes.stream().allMatch(OptionalLong::isPresent) ? axes.stream().map(OptionalLong::getAsLong).toList() : List.of();
    }

    private static List<Long> spatialFirst(List<Long> sizes) {
        return sizes.isEmpty() ? sizes
                : Stream.concat(sizes.subList(2, sizes.size()).stream(), Stream.of(sizes.get(1), sizes.get(0))).toList();
    }

    private static List<Integer> inverse(List<Integer> order) {
        return IntStream.range(0, order.size()).map(order::indexOf).boxed().toList();
    }

    private Expression argument(Formula.Call call, int index) {
        Expression value = evaluator.evaluate(call.arguments().get(index));
        if (value == null) {
            throw new IllegalArgumentException(call.function() + " of weights needs a value for argument " + index);
        }
        return value;
    }

    private int integer(Formula.Call call, int index) {
        return (int) Expressions.asLong(argument(call, index)).orElseThrow();
    }

    private List<Long> longs(Formula.Call call, int index) {
        return Expressions.items(argument(call, index)).stream().map(item -> Expressions.asLong(item).orElseThrow()).toList();
    }

    private List<Integer> integers(Formula.Call call, int index) {
        return longs(call, index).stream().map(Long::intValue).toList();
    }
}
