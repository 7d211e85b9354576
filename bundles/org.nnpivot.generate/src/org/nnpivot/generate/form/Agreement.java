// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/** Whether two formulas have one value; axes count from the end as well as from the start. */
public final class Agreement {

    private Agreement() {}

    /** Whether it is proved that they have. */
    public static boolean isProved(Subject subject, Evaluator evaluator, Formula left, Formula right) {
        if (evaluator.holds(new Formula.Binary("==", left, right)) == Truth.PROVED) {
            return true;
        }
        return left instanceof Formula.Reference reference && isAxis(subject.declaration().parameter(reference.name()))
                && sameAxis(subject, evaluator, evaluator.evaluate(left), evaluator.evaluate(right));
    }

    /** Whether the first formula counts an axis from the end that the second one counts from the start: people keep to one way. */
    public static boolean countsFromTheEnd(Evaluator evaluator, Formula left, Formula right) {
        return only(evaluator.evaluate(left)) instanceof Long a && a < 0 && only(evaluator.evaluate(right)) instanceof Long b && b >= 0;
    }

    private static boolean isAxis(Parameter parameter) {
        return parameter != null && (parameter.type().kind() == ParameterType.Kind.AXIS
                || parameter.type().kind() == ParameterType.Kind.AXES);
    }

    private static boolean sameAxis(Subject subject, Evaluator evaluator, Expression left, Expression right) {
        if (subject.declaration().operands().isEmpty()) {
            return false;
        }
        Formula port = new Formula.Reference(subject.declaration().operands().get(0).name());
        Expression rank = evaluator.evaluate(new Formula.Call("rank", List.of(port)));
        return only(left) instanceof Long a && only(right) instanceof Long b && Expressions.constant(rank) instanceof Long n
                && Math.floorMod(a, n) == Math.floorMod(b, n);
    }

    private static Object only(Expression value) {
        return value == null || Expressions.items(value).size() != 1 ? null
                : Expressions.constant(Expressions.items(value).get(0));
    }
}
