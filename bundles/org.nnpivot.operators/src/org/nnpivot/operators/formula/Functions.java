// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.operators.formula.Function.Argument;
import org.nnpivot.operators.formula.Function.Use;

/** The closed list of functions that formulas of the catalogue may call. */
public final class Functions {

    private static final Map<String, Function> ALL = list();

    private Functions() {}

    /** The function of that name. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** All functions. */
    public static Collection<Function> all() {
        return ALL.values();
    }

    private static Map<String, Function> list() {
        Map<String, Function> functions = new LinkedHashMap<>();
        questions(functions);
        conversions(functions);
        computations(functions);
        weights(functions);
        return Collections.unmodifiableMap(functions);
    }

    /** What guards ask of the tensors at a use, and of values. */
    private static void questions(Map<String, Function> functions) {
        tensors(functions, "rank", 1, 1, Argument.PORT);
        tensors(functions, "size", 2, 2, Argument.PORT);
        tensors(functions, "sizes", 1, 1, Argument.PORT);
        tensors(functions, "comes_from", 2, Integer.MAX_VALUE, Argument.PORT);
        tensors(functions, "spatial", 1, 1, Argument.PORT);
        tensors(functions, "spans", 2, 2, Argument.PORT);
        tensors(functions, "einsum_sizes", 2, 2, Argument.PORT);
        tensors(functions, "used", 1, 3, Argument.RESULT);
        tensors(functions, "given", 1, 1, Argument.OPERAND);
        for (String name : List.of("known", "static", "constant", "symmetric", "len", "all")) {
            computed(functions, name, 1, 1);
        }
    }

    private static void tensors(Map<String, Function> functions, String name, int least, int most, Argument first) {
        functions.put(name, new Function(name, least, most, Use.VALUE, false, first));
    }

    /** Two-way conversions between a pivot's value and a framework's. */
    private static void conversions(Map<String, Function> functions) {
        for (String name : List.of("complement", "negate", "reciprocal", "squared", "reversed", "framed", "absent_batch")) {
            converted(functions, name, 1, 1);
        }
        for (String name : List.of("pairs", "last_axis_first", "item")) {
            converted(functions, name, 1, 2);
        }
        converted(functions, "map", 3, Integer.MAX_VALUE);
        converted(functions, "mode", 0, 0);
    }

    private static void converted(Map<String, Function> functions, String name, int least, int most) {
        functions.put(name, new Function(name, least, most, Use.VALUE, true, Argument.FORMULA));
    }

    private static void computations(Map<String, Function> functions) {
        for (String name : List.of("prod", "abs", "trailing_axes", "listed")) {
            computed(functions, name, 1, 1);
        }
        for (String name : List.of("max", "min", "ceil_div", "append", "prepend", "all_axes", "other_axes", "expanded")) {
            computed(functions, name, 2, 2);
        }
        for (String name : List.of("flattened", "unflattened", "swapped", "same_before")) {
            computed(functions, name, 3, 3);
        }
        computed(functions, "same_padding", 4, 4);
    }

    private static void computed(Map<String, Function> functions, String name, int least, int most) {
        functions.put(name, new Function(name, least, most, Use.VALUE, false, Argument.FORMULA));
    }

    /** What frameworks do to the weights that the pivot names. */
    private static void weights(Map<String, Function> functions) {
        weight(functions, "spatial_first", 1, 1);
        weight(functions, "zeros", 1, 1);
        weight(functions, "transpose", 1, 2);
        for (String name : List.of("reshape", "concat", "reverse")) {
            weight(functions, name, 2, 2);
        }
        weight(functions, "reorder", 3, 3);
        weight(functions, "part", 4, 4);
    }

    private static void weight(Map<String, Function> functions, String name, int least, int most) {
        functions.put(name, new Function(name, least, most, Use.WEIGHT, false, Argument.FORMULA));
    }
}
