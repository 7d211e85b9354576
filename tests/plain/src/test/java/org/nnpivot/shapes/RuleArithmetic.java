// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Formula;

/** Some computation for each shape function, as sensitive to the order of axes as the real operators are. */
final class RuleArithmetic {

    private final Interpreter interpreter;
    private final Use use;
    private final Operator operator;
    private final ParameterScope scope;

    RuleArithmetic(Interpreter interpreter, Use use, Operator operator) {
        this.interpreter = interpreter;
        this.use = use;
        this.operator = operator;
        this.scope = new ParameterScope(operator, use.applied(), interpreter::constant, port -> null);
    }

    List<Numbers> apply(List<Numbers> operands) {
        Numbers first = operands.isEmpty() ? null : operands.get(0);
        return switch (operator.shape().name()) {
            case "same" -> List.of(same(first));
            case "broadcast" -> List.of(operands.stream().reduce((a, b) -> a.with(b, (x, y) -> x + 2 * y + x * y)).orElseThrow());
            case "channels" -> List.of(scaled(first, axes(argument(1), first.rank())));
            case "axis_sizes" -> List.of(normalized(first, axes(argument(0), first.rank())));
            case "convolution", "pooling", "adaptive", "global", "pad", "upsample" ->
                List.of(new SpatialArithmetic(interpreter, use, operator, scope).apply(first));
            case "linear" -> List.of(linear(first));
            case "embedding" -> List.of(embedding(first));
            case "recurrent" -> use.getResults().stream().map(result -> turned(recurrent(turned(first), result))).toList();
            case "flatten" -> List.of(flattened(first));
            case "reshape" -> List.of(reshaped(first));
            case "unflatten" -> List.of(unflattened(first));
            case "permute" -> List.of(first.permuted(axes(argument(0), first.rank())));
            case "transpose" -> List.of(swapped(first));
            case "squeeze" -> List.of(squeezed(first));
            case "unsqueeze" -> List.of(first.reshaped(inserted(first.shape(), axis(argument(0), first.rank() + 1), 1)));
            case "concatenate" -> List.of(concatenated(operands, axis(argument(0), first.rank())));
            case "stack" -> List.of(stacked(operands, axis(argument(0), first.rank() + 1)));
            case "reduce" -> List.of(first.mean(argument(0) == null ? Interpreter.axes(first.rank())
                    : axes(argument(0), first.rank()), isTrue(1)));
            case "subscript" -> List.of(new SubscriptArithmetic(Expressions.items(argument(0))).apply(first));
            case "matmul" -> List.of(product(first, operands.get(1)));
            case "creation" -> List.of(created());
            case "chunk" -> new PieceArithmetic(use, axis(argument(0), first.rank())).chunks(first, number(argument(1)));
            case "unstack" -> new PieceArithmetic(use, axis(argument(0), first.rank())).slices(first);
            case "repeat" -> List.of(PieceArithmetic.tiles(first, numbers(argument(0))));
            default -> throw new IllegalArgumentException("no arithmetic for " + operator.shape().name());
        };
    }

    private Expression argument(int index) {
        List<Formula> arguments = operator.shape().arguments();
        Expression value = index < arguments.size() ? scope.evaluate(arguments.get(index)) : null;
        return value instanceof NoneLiteral ? null : value;
    }

    private boolean isTrue(int index) {
        return Boolean.TRUE.equals(Expressions.constant(argument(index)));
    }

    static int axis(Expression value, int rank) {
        return Math.floorMod(number(value), rank);
    }

    static List<Integer> axes(Expression value, int rank) {
        return Expressions.items(value).stream().map(item -> axis(item, rank)).toList();
    }

    static int number(Expression value) {
        return Math.toIntExact((Long) Expressions.constant(value));
    }

    private static List<Integer> numbers(Expression list) {
        return Expressions.items(list).stream().map(RuleArithmetic::number).toList();
    }

    private Numbers same(Numbers input) {
        List<Formula> layout = operator.layout().arguments();
        Expression axis = layout.isEmpty() ? null : scope.evaluate(layout.get(0));
        if (!operator.layout().name().equals("axes") || axis == null || axis instanceof NoneLiteral) {
            return input.map(x -> 0.7 * x + Math.sin(x));
        }
        Numbers exponents = input.map(x -> Math.exp(x * 0.1));
        return exponents.with(exponents.mean(axes(axis, input.rank()), true), (x, mean) -> x / mean);
    }

    private Numbers scaled(Numbers input, List<Integer> axis) {
        return Numbers.of(input.shape(), i -> input.at(i) * interpreter.weight(use.applied(), "scale", i[axis.get(0)]));
    }

    private Numbers normalized(Numbers input, List<Integer> axes) {
        Numbers centred = input.with(input.mean(axes, true), (x, mean) -> x - mean);
        return Numbers.of(input.shape(), i -> centred.at(i) * interpreter.weight(use.applied(), "scale",
                axes.stream().mapToInt(axis -> i[axis]).toArray()));
    }

    private Numbers linear(Numbers input) {
        int last = input.rank() - 1;
        int[] shape = input.shape().clone();
        shape[last] = number(scope.value("out_features"));
        return Numbers.of(shape, i -> {
            double sum = 0;
            int[] from = i.clone();
            for (from[last] = 0; from[last] < input.shape()[last]; from[last]++) {
                sum += input.at(from) * interpreter.weight(use.applied(), "", i[last], from[last]);
            }
            return sum;
        });
    }

    private Numbers embedding(Numbers input) {
        int width = number(scope.value("embedding_dim"));
        return Numbers.of(inserted(input.shape(), input.rank(), width), i -> interpreter.weight(use.applied(), "",
                (int) Math.round(input.at(Arrays.copyOf(i, input.rank())) * 10), i[input.rank()]));
    }

    /** A sequence with the batch first, and back again. */
    private Numbers turned(Numbers sequence) {
        boolean batchFirst = Boolean.TRUE.equals(Expressions.constant(scope.value("batch_first")));
        return batchFirst || sequence.rank() != 3 ? sequence : sequence.permuted(List.of(1, 0, 2));
    }

    private Numbers recurrent(Numbers input, Tensor result) {
        int width = number(scope.value("hidden_size"));
        int steps = input.shape()[1];
        boolean sequence = "sequence".equals(result.getPort());
        int[] shape = sequence ? new int[] {input.shape()[0], steps, width} : new int[] {input.shape()[0], width};
        return Numbers.of(shape, i -> {
            double state = 0;
            int unit = i[i.length - 1];
            for (int step = 0; step <= (sequence ? i[1] : steps - 1); step++) {
                for (int k = 0; k < input.shape()[2]; k++) {
                    state = 0.9 * state + input.at(i[0], step, k) * interpreter.weight(use.applied(), "", unit, k);
                }
            }
            return state;
        });
    }

    private Numbers flattened(Numbers input) {
        int start = axis(argument(0), input.rank());
        int end = axis(argument(1), input.rank());
        List<Integer> shape = new ArrayList<>();
        int merged = 1;
        for (int axis = 0; axis < input.rank(); axis++) {
            merged *= axis >= start && axis <= end ? input.shape()[axis] : 1;
            if (axis == end) {
                shape.add(merged);
            } else if (axis < start || axis > end) {
                shape.add(input.shape()[axis]);
            }
        }
        return input.reshaped(array(shape));
    }

    static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private Numbers reshaped(Numbers input) {
        int kept = argument(1) == null ? 0 : number(argument(1));
        List<Integer> shape = new ArrayList<>(IntStream.range(0, kept).mapToObj(i -> input.shape()[i]).toList());
        ((ListExpression) argument(0)).getItems().forEach(item -> shape.add(number(item)));
        return fill(input, shape);
    }

    private static Numbers fill(Numbers input, List<Integer> shape) {
        int given = shape.stream().filter(size -> size >= 0).reduce(1, (a, b) -> a * b);
        return input.reshaped(array(shape.stream().map(size -> size < 0 ? input.values().length / given : size).toList()));
    }

    private Numbers unflattened(Numbers input) {
        List<Integer> shape = new ArrayList<>(Arrays.stream(input.shape()).boxed().toList());
        int axis = axis(argument(0), input.rank());
        shape.remove(axis);
        shape.addAll(axis, Expressions.items(argument(1)).stream().map(RuleArithmetic::number).toList());
        return fill(input, shape);
    }

    private Numbers swapped(Numbers input) {
        int a = axis(argument(0), input.rank());
        int b = axis(argument(1), input.rank());
        List<Integer> order = Interpreter.axes(input.rank());
        order.set(a, b);
        order.set(b, a);
        return input.permuted(order);
    }

    private Numbers squeezed(Numbers input) {
        List<Integer> asked = argument(0) == null ? Interpreter.axes(input.rank()) : axes(argument(0), input.rank());
        List<Integer> shape = new ArrayList<>();
        for (int axis = 0; axis < input.rank(); axis++) {
            if (!asked.contains(axis) || input.shape()[axis] != 1) {
                shape.add(input.shape()[axis]);
            }
        }
        return input.reshaped(array(shape));
    }

    private static int[] inserted(int[] shape, int position, int size) {
        List<Integer> list = new ArrayList<>(Arrays.stream(shape).boxed().toList());
        list.add(position, size);
        return array(list);
    }

    private static Numbers concatenated(List<Numbers> parts, int axis) {
        int[] shape = parts.get(0).shape().clone();
        shape[axis] = parts.stream().mapToInt(part -> part.shape()[axis]).sum();
        return Numbers.of(shape, i -> {
            int[] index = i.clone();
            int part = 0;
            while (index[axis] >= parts.get(part).shape()[axis]) {
                index[axis] -= parts.get(part++).shape()[axis];
            }
            return parts.get(part).at(index);
        });
    }

    private static Numbers stacked(List<Numbers> parts, int axis) {
        List<Numbers> expanded = parts.stream().map(part -> part.reshaped(inserted(part.shape(), axis, 1))).toList();
        return concatenated(expanded, axis);
    }

    private static Numbers product(Numbers left, Numbers right) {
        int rank = left.rank();
        int[] shape = left.shape().clone();
        shape[rank - 1] = right.shape()[right.rank() - 1];
        return Numbers.of(shape, i -> {
            double sum = 0;
            int[] a = i.clone();
            int[] b = i.clone();
            for (int k = 0; k < left.shape()[rank - 1]; k++) {
                a[rank - 1] = k;
                b[rank - 2] = k;
                sum += left.at(a) * right.at(b);
            }
            return sum;
        });
    }

    private Numbers created() {
        int[] shape = Expressions.items(argument(0)).stream().mapToInt(RuleArithmetic::number).toArray();
        List<Integer> layout = use.getResults().get(0).getLayout();
        return Numbers.of(shape, i -> {
            int[] place = i.clone();
            for (int axis = 0; axis < layout.size(); axis++) {
                place[layout.get(axis)] = i[axis];
            }
            return interpreter.weight(use.applied(), "", place);
        });
    }
}
