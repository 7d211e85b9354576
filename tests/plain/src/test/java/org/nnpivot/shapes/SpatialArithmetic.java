// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.Arrays;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Operator;

/** What slides over, pads or scales spatial axes, in either data format: the channels are brought first, then back. */
record SpatialArithmetic(Interpreter interpreter, Use use, Operator operator, ParameterScope scope) {

    Numbers apply(Numbers input) {
        boolean last = SpatialAxes.LAST.equals(Expressions.constant(scope.value(SpatialAxes.FORMAT)));
        List<Integer> first = Order.between(input.rank(), SpatialAxes.LAST, SpatialAxes.FIRST).axes();
        Numbers channelsFirst = last ? input.permuted(first) : input;
        Numbers result = compute(channelsFirst);
        List<Integer> back = Order.between(result.rank(), SpatialAxes.FIRST, SpatialAxes.LAST).axes();
        return last && result.rank() == input.rank() ? result.permuted(back) : result;
    }

    private Numbers compute(Numbers input) {
        return switch (operator.shape().name()) {
            case "convolution" -> convolution(input);
            case "pooling" -> pooling(input);
            case "adaptive" -> adaptive(input);
            case "global" -> input.mean(Interpreter.axes(input.rank()).subList(2, input.rank()), false);
            default -> resized(input);
        };
    }

    private int[] vector(String parameter, int count, int otherwise) {
        Expression value = scope.value(parameter);
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            List<Expression> items = value == null ? List.of(Expressions.integer(otherwise)) : Expressions.items(value);
            all[i] = RuleArithmetic.number(Expressions.items(items.get(items.size() == 1 ? 0 : i)).get(0));
        }
        return all;
    }

    private int[] slidShape(Numbers input, int channels) {
        int n = input.rank() - 2;
        int[] kernel = vector("kernel_dim", n, 1);
        int[] stride = vector("stride_dim", n, 1);
        int[] padding = vector("padding_amount", n, 0);
        int[] shape = input.shape().clone();
        shape[1] = channels;
        for (int i = 0; i < n; i++) {
            boolean same = "same".equals(Expressions.constant(scope.value("padding_type")));
            int steps = (shape[i + 2] + 2 * padding[i] - kernel[i]) / stride[i] + 1;
            shape[i + 2] = same ? Math.ceilDiv(shape[i + 2], stride[i]) : steps;
        }
        return shape;
    }

    private Numbers convolution(Numbers input) {
        Expression out = scope.value("out_channels");
        int channels = out == null ? input.shape()[1] : RuleArithmetic.number(out);
        return Numbers.of(slidShape(input, channels), i -> {
            double sum = 0;
            for (int c = 0; c < input.shape()[1]; c++) {
                sum += window(input, i, c, true);
            }
            return sum;
        });
    }

    private Numbers pooling(Numbers input) {
        return Numbers.of(slidShape(input, input.shape()[1]), i -> window(input, i, i[1], false));
    }

    /** The sum over a window of one channel, with weights or without. */
    private double window(Numbers input, int[] out, int channel, boolean weighted) {
        int n = input.rank() - 2;
        int[] kernel = vector("kernel_dim", n, 1);
        int[] stride = vector("stride_dim", n, 1);
        int[] padding = vector("padding_amount", n, 0);
        Numbers offsets = Numbers.of(kernel, k -> {
            int[] from = new int[n + 2];
            from[0] = out[0];
            from[1] = channel;
            for (int i = 0; i < n; i++) {
                from[i + 2] = out[i + 2] * stride[i] - padding[i] + k[i];
                if (from[i + 2] < 0 || from[i + 2] >= input.shape()[i + 2]) {
                    return 0;
                }
            }
            int[] place = Arrays.copyOf(k, n + 2);
            place[n] = out[1];
            place[n + 1] = channel;
            return input.at(from) * (weighted ? interpreter.weight(use.applied(), "", place) : 1 + k[n - 1]);
        });
        return Arrays.stream(offsets.values()).sum();
    }

    private Numbers adaptive(Numbers input) {
        int n = input.rank() - 2;
        int[] wanted = vector("output_dim", n, 1);
        int[] shape = input.shape().clone();
        System.arraycopy(wanted, 0, shape, 2, n);
        return Numbers.of(shape, i -> {
            int[] from = i.clone();
            for (int axis = 0; axis < n; axis++) {
                from[axis + 2] = i[axis + 2] * input.shape()[axis + 2] / wanted[axis];
            }
            return input.at(from);
        });
    }

    /** Padding in front and behind, or nearest neighbours. */
    private Numbers resized(Numbers input) {
        int n = input.rank() - 2;
        boolean pads = operator.shape().name().equals("pad");
        int[] by = vector(pads ? "amount" : "scale_factor", n, pads ? 0 : 1);
        int[] shape = input.shape().clone();
        for (int i = 0; i < n; i++) {
            shape[i + 2] = pads ? shape[i + 2] + 2 * by[i] : shape[i + 2] * by[i];
        }
        return Numbers.of(shape, i -> {
            int[] from = i.clone();
            for (int axis = 0; axis < n; axis++) {
                from[axis + 2] = pads ? i[axis + 2] - by[axis] : i[axis + 2] / by[axis];
                if (from[axis + 2] < 0 || from[axis + 2] >= input.shape()[axis + 2]) {
                    return 0;
                }
            }
            return input.at(from);
        });
    }
}
