// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.rewrite.Defaults;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.formula.Formula;

/**
 * A padding of the last axes whose values stand in the operand: one axis after the other, the operand is joined with parts of itself.
 * Arguments: the parameter with the amounts, the operator that joins tensors, the one that takes a part of a tensor, and perhaps one
 * that makes the padding of an end out of that end: of its outermost place if it repeats, else of as much as is padded. Without it,
 * each end is padded by what stands at the other one.
 */
final class PaddedAxes implements JavaRule {

    /**
     * What is put at one end of an axis.
     *
     * @param written the number as the network says it
     * @param number at the defaults of the network's parameters; 0 only where it is so for all of their values
     */
    record Amount(Expression written, int number) {}

    /** What is put before and behind one axis. */
    record Amounts(Amount before, Amount behind) {

        private boolean isNothing() {
            return before.number() == 0 && behind.number() == 0;
        }
    }

    @Override
    public boolean apply(RuleCall call) {
        List<Amounts> amounts = amounts(call);
        if (amounts == null || !call.subject().uses().stream().allMatch(use -> rank(operand(use)) >= amounts.size())) {
            return false;
        }
        call.subject().uses().forEach(use -> expand(call, use, amounts));
        if (call.subject().isDefinition()) {
            call.flow().dropIfUnused(call.subject().operator());
        }
        return true;
    }

    /** The amounts of the last axes; {@code null} where one is not known. */
    private static List<Amounts> amounts(RuleCall call) {
        Formula pairs = new Formula.Call("pairs", List.of(new Formula.Reference(call.name(0))));
        Expression written = new UseScope(call.subject()).evaluator().evaluate(pairs);
        Expression known = new UseScope(call.subject(), Defaults.of(call.flow().network())).evaluator().evaluate(pairs);
        List<Amounts> amounts = new ArrayList<>();
        for (int i = 0; written != null && known != null && i < Expressions.items(written).size(); i++) {
            List<Expression> ends = Expressions.items(Expressions.items(written).get(i));
            List<Expression> numbers = Expressions.items(Expressions.items(known).get(i));
            Amount before = amount(ends.get(0), numbers.get(0));
            Amount behind = amount(ends.get(1), numbers.get(1));
            if (before == null || behind == null) {
                return null;
            }
            amounts.add(new Amounts(before, behind));
        }
        return amounts.isEmpty() ? null : amounts;
    }

    private static Amount amount(Expression written, Expression known) {
        boolean fits = Expressions.constant(known) instanceof Long number
                && (number > 0 || number == 0 && Expressions.constant(written) != null);
        return fits ? new Amount(written, Math.toIntExact((Long) Expressions.constant(known))) : null;
    }

    private static Tensor operand(Use use) {
        return use.getOperands().get(0).getTensor();
    }

    /** The number of axes; -1 where it is not known. */
    private static int rank(Tensor tensor) {
        return tensor == null || tensor.getShape() == null ? -1 : tensor.getShape().getDimensions().size();
    }

    private static void expand(RuleCall call, Use use, List<Amounts> amounts) {
        Tensor whole = operand(use);
        int first = rank(whole) - amounts.size();
        List<Integer> padded = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.get(i).isNothing()) {
                padded.add(i);
            }
        }
        Tensor result = use.getResults().get(0);
        for (int i : padded) {
            whole = new PaddedAxis(call, use, first + i).joined(whole, amounts.get(i), i == padded.getLast() ? result : null);
        }
        if (padded.isEmpty()) {
            call.flow().redirect(result, whole);
        }
        call.flow().remove(use);
    }
}
