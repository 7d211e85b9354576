// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;

/** Which sizes of one network were compared, and what is to be told of it. Silent until it is asked to report. */
final class Agreements {

    private final ModelShapes model;
    private final NetworkShapes shapes;
    private final Set<Element> told = new HashSet<>();
    private boolean reporting;

    Agreements(ModelShapes model, NetworkShapes shapes) {
        this.model = model;
        this.shapes = shapes;
    }

    /** Tells what a run finds. */
    void report(Runnable run) {
        reporting = true;
        run.run();
        reporting = false;
    }

    /** Two shapes, or a shape and a demand, contradict each other. */
    void conflict(Element at, Sizes found, String expected) {
        if (reporting && told.add(at)) {
            model.findings().add(EngineFinding.SHAPE_CONFLICT, model.ranges().of(at), text(found), expected);
        }
    }

    /** Two sizes were compared. What is not proved is tried with the values the parameters have by default. */
    void note(Element at, Truth truth, Expression found, Expression expected) {
        if (!reporting || truth == Truth.PROVED) {
            return;
        }
        Truth byDefault = truth == Truth.UNKNOWN ? Arithmetic.equal(atDefaults(found), atDefaults(expected)) : truth;
        if (byDefault == Truth.UNKNOWN || !told.add(at)) {
            return;
        }
        EngineFinding kind = byDefault == Truth.REFUTED ? EngineFinding.SHAPE_CONFLICT : EngineFinding.SHAPE_NOT_PROVED;
        String shape = byDefault == Truth.REFUTED && at instanceof Use use && !use.getOperands().isEmpty()
                ? text(shapes.sizes(use.getOperands().get(0))) + " (size " + Expressions.text(found) + ")"
                : Expressions.text(found);
        model.findings().add(kind, model.ranges().of(at), shape, Expressions.text(expected));
    }

    /** The expression with the parameters at their defaults, or as the first instance of the network has them. */
    Expression atDefaults(Expression expression) {
        return Substitution.replace(expression, Map.of(), model.defaults(shapes.network()));
    }

    /** The values of parameters that have a default. */
    static Map<String, Expression> defaults(Iterable<Parameter> parameters) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.getDefault() != null) {
                values.put(parameter.getName(), parameter.getDefault());
            }
        }
        return values;
    }

    /** A shape for people. */
    String text(Sizes sizes) {
        if (sizes == null) {
            return "?";
        }
        String listed = sizes.axes().stream().map(Expressions::text).collect(Collectors.joining(", "));
        return "[" + (sizes.open() ? "..., " : "") + listed + "]";
    }
}
