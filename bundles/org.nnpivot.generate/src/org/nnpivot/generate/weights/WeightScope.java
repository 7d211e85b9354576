// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/**
 * The arguments of one operator of one instance of its network. What tensors are like plays no part in weights.
 *
 * @param operator in a pivot
 * @param declaration its entry in the catalogue
 * @param parameters values of the network's constructor parameters
 */
record WeightScope(Operator operator, org.nnpivot.operators.Operator declaration, Map<String, Expression> parameters)
        implements Scope {

    Evaluator evaluator() {
        return new Evaluator(this);
    }

    WeightAlgebra algebra() {
        return new WeightAlgebra(evaluator(), declaration.weights());
    }

    @Override
    public Expression value(String name) {
        Expression value = Arguments.get(operator, name);
        if (value != null) {
            return Arithmetic.substitute(value, parameters);
        }
        Parameter parameter = declaration.parameter(name);
        boolean open = parameter == null || parameter.inferred() || parameter.defaultValue() == null;
        return open ? null : evaluator().evaluate(parameter.defaultValue());
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
        return null;
    }
}
