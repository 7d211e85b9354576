// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/** Which of an indexed port's tensors stands at a position of the first axis. */
final class PortIndex implements Scope {

    private final Operator operator;
    private final Port port;

    PortIndex(Operator operator, Port port) {
        this.operator = operator;
        this.port = port;
    }

    /** The indices at a position, negative ones counted from the end; empty when that is not known or outside. */
    List<Integer> of(long position) {
        if (port.index().size() == 1 && position >= 0) {
            return List.of((int) position);
        }
        List<Long> counts = new ArrayList<>();
        long all = 1;
        for (Formula count : port.index()) {
            Expression value = new Evaluator(this).evaluate(count);
            if (value == null || Expressions.asLong(value).isEmpty()) {
                return List.of();
            }
            counts.add(Expressions.asLong(value).getAsLong());
            all *= counts.get(counts.size() - 1);
        }
        long rest = position < 0 ? position + all : position;
        if (rest < 0 || rest >= all) {
            return List.of();
        }
        List<Integer> indices = new ArrayList<>();
        for (long count : counts.reversed()) {
            indices.add(0, (int) (rest % count));
            rest /= count;
        }
        return indices;
    }

    @Override
    public Expression value(String parameter) {
        return Arguments.get(operator, parameter);
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
        return null;
    }
}
