// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/**
 * Two orders of axes one behind the other, of which the second undoes the first, are none: rewrites may put one next to what was
 * there. Argument: the parameter that holds the order.
 */
final class UndonePermute implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        Use use = call.subject().use();
        Tensor turned = use.getOperands().get(0).getTensor();
        Use before = call.subject().isDefinition() || turned == null ? null : DataFlow.producer(turned);
        if (before == null || before.getOperator() == null || !before.getOperator().getType().equals(use.getOperator().getType())
                || call.flow().onlyReader(turned) != use || !before.getComments().isEmpty() || !use.getComments().isEmpty()) {
            return false;
        }
        List<Long> first = order(before, call.name(0));
        List<Long> second = order(use, call.name(0));
        if (first.isEmpty() || first.size() != second.size() || !IntStream.range(0, first.size())
                .allMatch(i -> first.get((int) Math.floorMod(second.get(i), (long) first.size())) == i)) {
            return false;
        }
        call.flow().redirect(use.getResults().get(0), before.getOperands().get(0).getTensor());
        call.flow().remove(use);
        call.flow().remove(before);
        return true;
    }

    /** The order as numbers; empty where it is not known. */
    private static List<Long> order(Use use, String parameter) {
        Expression order = Arguments.get(use.getOperator(), parameter);
        List<Expression> items = order == null ? List.of() : Expressions.items(order);
        boolean known = items.stream().allMatch(item -> Expressions.constant(item) instanceof Long);
        return known ? items.stream().map(item -> (Long) Expressions.constant(item)).toList() : List.of();
    }
}
