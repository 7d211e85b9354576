// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        add(functions, "rank", 1, 1, Use.VALUE, false, Argument.PORT);
        add(functions, "size", 2, 2, Use.VALUE, false, Argument.PORT);
        add(functions, "sizes", 1, 1, Use.VALUE, false, Argument.PORT);
        add(functions, "spatial", 1, 1, Use.VALUE, false, Argument.PORT);
        add(functions, "used", 1, 2, Use.VALUE, false, Argument.RESULT);
        add(functions, "given", 1, 1, Use.VALUE, false, Argument.OPERAND);
        for (String name : new String[] {"known", "static", "symmetric", "len", "all"}) {
            add(functions, name, 1, 1, Use.VALUE, false, Argument.FORMULA);
        }
    }

    /** Two-way conversions between a pivot's value and a framework's. */
    private static void conversions(Map<String, Function> functions) {
        for (String name : new String[] {"complement", "negate", "reciprocal", "reversed", "pairs", "last_axis_first", "axis_last_first",
            "framed", "item", "numbers", "swapped", "absent_batch", "shifted", "squared", "dropped_axis"}) {
            add(functions, name, 1, 3, Use.VALUE, true, Argument.FORMULA);
        }
        add(functions, "map", 3, 99, Use.VALUE, true, Argument.FORMULA);
    }

    private static void computations(Map<String, Function> functions) {
        for (String name : new String[] {"max", "min", "ceil_div", "append", "prod", "same_padding", "abs"}) {
            add(functions, name, 1, 6, Use.VALUE, false, Argument.FORMULA);
        }
    }

    private static void weights(Map<String, Function> functions) {
        for (String name : new String[] {"transpose", "reshape", "split", "part", "concat", "sum", "spatial_first", "reverse", "zeros",
            "reorder"}) {
            add(functions, name, 1, 6, Use.WEIGHT, false, Argument.FORMULA);
        }
    }

    private static void add(Map<String, Function> functions, String name, int least, int most, Use use, boolean invertible,
            Argument first) {
        functions.put(name, new Function(name, least, most, use, invertible, first));
    }
}
