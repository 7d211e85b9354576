// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Formula;

/**
 * One use of an operator as its layout rule sees it.
 *
 * @param use the use
 * @param source a copy of what it applies, with the arguments it had in the source
 * @param operator its catalogue entry
 * @param target the framework that is written
 * @param policy how the borders are to be
 */
record LayoutSite(Use use, org.nnpivot.model.nn.Operator source, Operator operator, Framework target,
        LayoutPolicy policy) {

    /** The number of axes of an operand; -1 when it isn't known, 0 for a number. */
    int rank(int operand) {
        Tensor tensor = use.getOperands().get(operand).getTensor();
        return tensor == null ? 0 : rank(tensor);
    }

    /** The number of axes of a tensor; -1 when it isn't known. */
    static int rank(Tensor tensor) {
        return tensor.getShape() == null ? -1 : tensor.getShape().getDimensions().size();
    }

    /** The number of axes of the first result; -1 when it isn't known. */
    int resultRank() {
        return use.getResults().isEmpty() ? -1 : rank(use.getResults().get(0));
    }

    /** The size of an operand's axis in the source's order. */
    Expression size(int operand, int axis) {
        return use.getOperands().get(operand).getTensor().getShape().getDimensions().get(axis);
    }

    private ParameterScope scope() {
        return new ParameterScope(operator, source, UnaryOperator.identity(), this::sizes);
    }

    private Sizes sizes(String port) {
        for (Operand operand : use.getOperands()) {
            if (operand.getPort().equals(port) && operand.getTensor() != null && operand.getTensor().getShape() != null) {
                return Sizes.of(operand.getTensor().getShape().getDimensions());
            }
        }
        return null;
    }

    /** The value of a parameter; {@code null} when it is missing or None. */
    Expression value(String parameter) {
        Expression value = scope().value(parameter);
        return value instanceof NoneLiteral ? null : value;
    }

    /** The value of an argument of the layout rule; {@code null} when it is missing or None. */
    Expression argument(int index) {
        List<Formula> arguments = operator.layout().arguments();
        Expression value = index < arguments.size() ? scope().evaluate(arguments.get(index)) : null;
        return value instanceof NoneLiteral ? null : value;
    }

    /** How many arguments the layout rule has. */
    int arguments() {
        return operator.layout().arguments().size();
    }

    /** The parameter that an argument of the rule is; {@code null} when it is something else. */
    String parameter(int index) {
        return index < arguments() && operator.layout().arguments().get(index) instanceof Formula.Reference reference
                ? reference.name() : null;
    }

    /** Sets the parameter that an argument of the rule is. */
    void set(int index, Expression value) {
        if (parameter(index) != null) {
            Arguments.set(use.applied(), parameter(index), value);
        }
    }

    /** The axis an argument says, counted from the first; empty when it isn't a constant. */
    OptionalInt axis(int index, int rank) {
        return axis(argument(index), rank);
    }

    static OptionalInt axis(Expression value, int rank) {
        OptionalInt axis = Site.integer(value == null ? Expressions.none() : value);
        boolean inside = axis.isPresent() && axis.getAsInt() >= -rank && axis.getAsInt() < rank;
        return inside ? OptionalInt.of(Math.floorMod(axis.getAsInt(), rank)) : OptionalInt.empty();
    }

    /** The axes an argument says, one or a list; {@code null} when they aren't constants. */
    List<Integer> axes(int index, int rank) {
        List<Integer> axes = new ArrayList<>();
        for (Expression item : Expressions.items(argument(index))) {
            OptionalInt axis = axis(item, rank);
            if (axis.isEmpty()) {
                return null;
            }
            axes.add(axis.getAsInt());
        }
        return axes;
    }

    /** Whether the target can be told another value of a parameter. */
    boolean isFree(String parameter) {
        return parameter != null && operator.forms().stream()
                .filter(form -> form.framework() == target && !form.readOnly())
                .anyMatch(form -> Mentions.in(form, parameter));
    }

    /** The value that a parameter has in the target's forms; {@code null} when they don't fix it. */
    Expression fixed(String parameter) {
        for (Form form : operator.forms()) {
            for (Form.Setting setting : form.sets()) {
                if (form.framework() == target && !form.readOnly() && setting.parameter().equals(parameter)) {
                    return scope().evaluate(setting.value());
                }
            }
        }
        return null;
    }

    /** The source's data format. */
    String sourceFormat() {
        return Expressions.constant(value(SpatialAxes.FORMAT)) instanceof String word ? word : SpatialAxes.FIRST;
    }

    /** The data format that a spatial operator has in the target. */
    String targetFormat() {
        if (isFree(SpatialAxes.FORMAT) && policy == LayoutPolicy.PRESERVE) {
            return sourceFormat();
        }
        boolean chosen = !isFree(SpatialAxes.FORMAT) && Expressions.constant(fixed(SpatialAxes.FORMAT)) instanceof String;
        return chosen ? (String) Expressions.constant(fixed(SpatialAxes.FORMAT)) : nativeFormat(target);
    }

    /** The data format that a framework's spatial layers have by default. */
    static String nativeFormat(Framework framework) {
        return framework == Framework.TORCH ? SpatialAxes.FIRST : SpatialAxes.LAST;
    }
}
