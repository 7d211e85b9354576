// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/** The parameters of one operator of a model, defaults and fixed ones included. */
final class ParameterScope implements Scope {

    private final org.nnpivot.operators.Operator declaration;
    private final Operator operator;
    private final UnaryOperator<Expression> resolve;
    private final Function<String, Sizes> shapes;

    /**
     * A scope for one use.
     *
     * @param resolve puts into a parameter's value what is known of it
     * @param shapes gives the shape of the first operand at a port; {@code null} when it isn't known
     */
    ParameterScope(org.nnpivot.operators.Operator declaration, Operator operator, UnaryOperator<Expression> resolve,
            Function<String, Sizes> shapes) {
        this.declaration = declaration;
        this.operator = operator;
        this.resolve = resolve;
        this.shapes = shapes;
    }

    @Override
    public Expression value(String name) {
        Expression value = Arguments.get(operator, name);
        if (value != null) {
            return resolve.apply(value);
        }
        for (Form.Setting fixed : declaration.fixed()) {
            if (fixed.parameter().equals(name)) {
                return evaluate(fixed.value());
            }
        }
        Parameter parameter = declaration.parameter(name);
        return parameter == null || parameter.defaultValue() == null ? null : evaluate(parameter.defaultValue());
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
        boolean ofPort = !arguments.isEmpty() && arguments.get(0) instanceof Formula.Reference;
        Sizes sizes = ofPort ? shapes.apply(((Formula.Reference) arguments.get(0)).name()) : null;
        if (sizes == null || sizes.open()) {
            return null;
        }
        return switch (function) {
            case "rank" -> Expressions.integer(sizes.rank());
            case "sizes" -> Expressions.list(sizes.axes().stream().map(Expressions::copy).toList());
            case "size" -> arguments.size() < 2 ? null : size(sizes, evaluator.evaluate(arguments.get(1)));
            default -> null;
        };
    }

    private static Expression size(Sizes sizes, Expression axis) {
        int position = axis == null || Site.integer(axis).isEmpty() ? -1 : sizes.position(Site.integer(axis).getAsInt());
        return position < 0 ? null : Expressions.copy(sizes.get(position));
    }

    /** The value of a formula over the parameters; {@code null} when something in it has none. */
    Expression evaluate(Formula formula) {
        return new Evaluator(this).evaluate(formula);
    }
}
