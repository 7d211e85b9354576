// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType.Kind;
import org.nnpivot.operators.Port;

/**
 * What a sample is applied to. Nothing says which shapes an operator takes, so all of these are tried.
 *
 * @param sample with values for the sizes that depend on the operands
 * @param shapes by variable; empty for a number
 * @param operands by port, as Python text
 */
record SampleOperands(Sample sample, Map<String, List<Long>> shapes, Map<String, String> operands) {

    /** Even and odd sizes, with twelve channels before or behind them. */
    private static final List<List<Long>> SHAPES = List.of(
            List.of(2L, 12L, 8L, 6L), List.of(2L, 9L, 7L, 12L), List.of(2L, 12L, 9L, 7L), List.of(2L, 8L, 6L, 12L),
            List.of(2L, 12L, 8L), List.of(2L, 9L, 12L), List.of(2L, 12L, 9L), List.of(2L, 8L, 12L),
            List.of(2L, 12L, 6L, 4L, 8L), List.of(2L, 5L, 7L, 9L, 12L), List.of(2L, 12L, 5L, 7L, 9L), List.of(2L, 6L, 4L, 8L, 12L),
            List.of(2L, 12L), List.of(2L, 9L), List.of(2L, 1L, 8L), List.of(2L, 12L, 1L));
    private static final String NUMBER = "0.75";

    /** The input of a network whose operator takes none; it is returned as well. */
    static final String UNUSED = "x";

    /** All operands to try, in an order that depends on the number of the sample. */
    static List<SampleOperands> of(Sample sample) {
        List<SampleOperands> all = new ArrayList<>();
        List<Port> ports = sample.operator().operands().stream().filter(port -> !port.optional()).toList();
        for (int i = 0; i < SHAPES.size(); i++) {
            List<Long> shape = SHAPES.get((i + sample.number()) % SHAPES.size());
            for (List<List<Long>> others : others(ports, shape)) {
                inferred(sample, others).forEach(values -> all.add(of(new Sample(sample.operator(), sample.form(), sample.number(),
                        values), ports, others)));
            }
            if (ports.isEmpty()) {
                return all;
            }
        }
        return all;
    }

    private static List<List<List<Long>>> others(List<Port> ports, List<Long> shape) {
        if (ports.isEmpty()) {
            return List.of(List.of());
        }
        List<List<List<Long>>> choices = List.of(List.of(shape));
        int count = ports.getFirst().many() ? 2 : ports.size();
        for (int i = 1; i < count; i++) {
            List<List<List<Long>>> longer = new ArrayList<>();
            for (List<List<Long>> choice : choices) {
                for (List<Long> next : beside(shape)) {
                    List<List<Long>> extended = new ArrayList<>(choice);
                    extended.add(next);
                    longer.add(extended);
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** Shapes that go with another one in some way: the same, its last axes swapped, one axis of another size. */
    private static Set<List<Long>> beside(List<Long> shape) {
        Set<List<Long>> all = new LinkedHashSet<>();
        int last = shape.size() - 1;
        all.add(shape);
        all.add(with(with(shape, last, shape.get(last - 1)), last - 1, shape.get(last)));
        all.add(with(shape, 1, 1L));
        all.add(with(shape, last, 5L));
        all.add(List.of());
        return all;
    }

    private static List<Long> with(List<Long> shape, int axis, long size) {
        List<Long> changed = new ArrayList<>(shape);
        changed.set(axis, size);
        return changed;
    }

    /** Values for sizes that the operands decide: each size there is, and each two at the end. */
    private static List<Map<String, Expression>> inferred(Sample sample, List<List<Long>> shapes) {
        List<Map<String, Expression>> choices = List.of(sample.values());
        for (Parameter parameter : sample.operator().parameters()) {
            if (!parameter.inferred() || !Sample.said(sample.form()).contains(parameter.name())) {
                continue;
            }
            List<Map<String, Expression>> longer = new ArrayList<>();
            for (Map<String, Expression> choice : choices) {
                for (Expression size : sizes(parameter, shapes)) {
                    Map<String, Expression> extended = new LinkedHashMap<>(choice);
                    extended.put(parameter.name(), size);
                    longer.add(extended);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static List<Expression> sizes(Parameter parameter, List<List<Long>> shapes) {
        List<Expression> all = new ArrayList<>();
        if (parameter.type().kind() == Kind.SIZES) {
            List<Long> shape = shapes.getFirst();
            all.add(Expressions.of(shape.subList(shape.size() - 1, shape.size())));
            all.add(Expressions.of(shape.subList(Math.max(1, shape.size() - 2), shape.size())));
            return all;
        }
        Set<Long> sizes = new LinkedHashSet<>();
        shapes.stream().filter(shape -> !shape.isEmpty()).forEach(shape -> sizes.addAll(shape.subList(1, shape.size())));
        sizes.forEach(size -> all.add(Expressions.integer(size)));
        return all;
    }

    private static SampleOperands of(Sample sample, List<Port> ports, List<List<Long>> shapes) {
        Map<String, List<Long>> byName = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).isEmpty()) {
                texts.add(NUMBER);
            } else {
                texts.add("x" + i);
                byName.put("x" + i, shapes.get(i));
            }
        }
        if (ports.isEmpty()) {
            byName.put(UNUSED, SHAPES.getFirst());
        }
        Map<String, String> operands = new LinkedHashMap<>();
        for (int i = 0; i < ports.size(); i++) {
            operands.put(ports.get(i).name(), ports.get(i).many() ? "(" + String.join(", ", texts) + ")" : texts.get(i));
        }
        return new SampleOperands(sample, byName, operands);
    }
}
