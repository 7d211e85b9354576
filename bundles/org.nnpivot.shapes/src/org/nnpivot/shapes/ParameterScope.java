// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
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

    ParameterScope(org.nnpivot.operators.Operator declaration, Operator operator, UnaryOperator<Expression> resolve) {
        this.declaration = declaration;
        this.operator = operator;
        this.resolve = resolve;
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
        return null;
    }

    /** The value of a formula over the parameters; {@code null} when something in it has none. */
    Expression evaluate(Formula formula) {
        return new Evaluator(this).evaluate(formula);
    }
}
