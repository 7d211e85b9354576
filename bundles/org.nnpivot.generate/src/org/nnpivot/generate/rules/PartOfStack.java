// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/**
 * A subscript that takes one position of a new first axis gives what was put there, and is not needed. Arguments: the operator
 * that stacks tensors along a new axis, and the one that puts in an axis of size 1.
 */
final class PartOfStack implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        boolean changed = false;
        for (Use use : List.copyOf(call.subject().uses())) {
            Tensor part = part(call, use);
            if (part != null && use.getComments().isEmpty()) {
                replace(call, use, part);
                changed = true;
            }
        }
        return changed;
    }

    /** What stands at the position that a subscript takes; {@code null} when that is not known. */
    private static Tensor part(RuleCall call, Use use) {
        Use stack = producer(use);
        if (stack == null || stack.getOperator() == null || !isFirst(call, stack)) {
            return null;
        }
        int count = stack.getOperands().size();
        Long position = position(call, use);
        if (position == null || position < -count || position >= count) {
            return null;
        }
        return stack.getOperands().get((int) Math.floorMod(position, (long) count)).getTensor();
    }

    private static Use producer(Use use) {
        Tensor operand = use.getOperands().get(0).getTensor();
        return operand == null ? null : DataFlow.producer(operand);
    }

    /** Whether an operator makes the first axis of its result. */
    private static boolean isFirst(RuleCall call, Use stack) {
        String type = stack.getOperator().getType();
        if (!type.equals(call.name(0)) && !type.equals(call.name(1))) {
            return false;
        }
        String axis = parameter(call, type, ParameterType.Kind.AXIS);
        return Long.valueOf(0).equals(Expressions.constant(Arguments.get(stack.getOperator(), axis)));
    }

    private static String parameter(RuleCall call, String type, ParameterType.Kind kind) {
        return call.rewriting().declaration(type).parameters().stream().filter(parameter -> parameter.type().kind() == kind)
                .findFirst().map(Parameter::name).orElseThrow();
    }

    /** The position on the first axis; {@code null} when a part of another axis is taken too. */
    private static Long position(RuleCall call, Use use) {
        String index = parameter(call, use.getOperator().getType(), ParameterType.Kind.INDEX);
        Expression value = Arguments.get(use.getOperator(), index);
        List<Expression> items = value == null ? List.of() : Expressions.items(value);
        boolean whole = !items.isEmpty() && items.stream().skip(1).allMatch(LastStep::isAll);
        return whole && Expressions.constant(items.get(0)) instanceof Long position ? position : null;
    }

    private static void replace(RuleCall call, Use use, Tensor part) {
        Tensor taken = use.getResults().get(0);
        if (part.getVariable() == null) {
            part.setVariable(taken.getVariable());
        }
        Use stack = producer(use);
        call.flow().redirect(taken, part);
        call.flow().remove(use);
        boolean read = stack.getResults().stream().anyMatch(result -> !call.flow().readers(result).isEmpty());
        if (!read && stack.getComments().isEmpty()) {
            call.flow().remove(stack);
        }
    }
}
