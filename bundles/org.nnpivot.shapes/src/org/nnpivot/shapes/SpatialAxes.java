// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;

/**
 * Where the channel and the spatial axes of an operand stand.
 *
 * @param count the number of spatial axes
 * @param channelsLast the channel is the last axis, else the one behind the batch
 */
record SpatialAxes(int count, boolean channelsLast) {

    static final String FORMAT = "data_format";
    static final String LAST = "channels_last";
    static final String FIRST = "channels_first";

    /** The axes of a spatial operator's operand; {@code null} while their number isn't known. */
    static SpatialAxes of(Site site) {
        int count = count(site.operator());
        Sizes operand = site.operand(0);
        if (count == 0 && operand != null && !operand.open()) {
            count = operand.rank() - 2;
        }
        return count < 1 ? null : new SpatialAxes(count, LAST.equals(site.word(FORMAT, FIRST)));
    }

    /** The number of spatial axes that the declaration of an operator says, or 0. */
    static int count(Operator operator) {
        for (Parameter parameter : operator.parameters()) {
            ParameterType type = parameter.type();
            boolean perAxis = type.kind() == ParameterType.Kind.VECTOR || type.kind() == ParameterType.Kind.PADS;
            if (perAxis && type.length() > 0) {
                return type.length();
            }
        }
        for (Form.Setting fixed : operator.fixed()) {
            if (fixed.value() instanceof Formula.Constant constant && constant.value() instanceof String word
                    && word.matches("[1-3]D")) {
                return word.charAt(0) - '0';
            }
        }
        return 0;
    }

    int rank() {
        return count + 2;
    }

    int channel() {
        return channelsLast ? rank() - 1 : 1;
    }

    int axis(int spatial) {
        return spatial + (channelsLast ? 1 : 2);
    }

    /** The sizes with other spatial ones. */
    Sizes with(Sizes sizes, List<Expression> spatial) {
        Sizes changed = sizes;
        for (int i = 0; i < count; i++) {
            changed = changed.with(axis(i), spatial.get(i));
        }
        return changed;
    }

    /** A value for each spatial axis from a parameter that may hold one for all; {@code null} when it has none. */
    List<Expression> vector(Expression value) {
        if (value == null) {
            return null;
        }
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item(value, i));
        }
        return items.contains(null) ? null : items;
    }

    private Expression item(Expression value, int index) {
        if (!(value instanceof ListExpression list)) {
            return value;
        }
        return list.getItems().size() == 1 ? list.getItems().get(0)
                : index < list.getItems().size() ? list.getItems().get(index) : null;
    }

    /** The sum of what is added before and after each spatial axis. */
    List<Expression> paddings(Expression amount) {
        List<Expression> sums = new ArrayList<>();
        List<Expression> items = amount == null ? vector(Expressions.integer(0)) : vector(amount);
        if (items == null) {
            return null;
        }
        for (Expression item : items) {
            List<Expression> sides = Expressions.items(item);
            sums.add(SizeArithmetic.plus(sides.get(0), sides.get(sides.size() - 1)));
        }
        return sums;
    }
}
