// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Port;

/**
 * States that are read as one tensor, stacked over levels and directions, are stacked from the states one by one. Argument:
 * the operator that stacks tensors along a new first axis.
 */
final class WholeState implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        Recurrence recurrence = new Recurrence(call.subject());
        boolean changed = false;
        for (Use use : call.subject().uses()) {
            for (Port port : recurrence.levels() < 0 ? List.<Port>of() : recurrence.states()) {
                Tensor whole = Recurrence.result(use, port.name(), List.of());
                if (whole != null && !call.flow().readers(whole).isEmpty()) {
                    stack(call, recurrence, use, whole);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static void stack(RuleCall call, Recurrence recurrence, Use use, Tensor whole) {
        var declaration = call.rewriting().declaration(call.name(0));
        Operator operator = OperatorFactory.create(declaration);
        operator.setOrigin(call.subject().operator().getOrigin());
        Use stack = NnFactory.eINSTANCE.createUse();
        stack.setOperator(operator);
        String port = whole.getPort();
        for (int level = 0; level < recurrence.levels(); level++) {
            for (int direction = 0; direction < recurrence.directions(); direction++) {
                Tensor part = recurrence.resultOrNew(use, port, List.of(level, direction));
                if (recurrence.levels() * recurrence.directions() == 1 && whole.getVariable() != null) {
                    part.setVariable(whole.getVariable());
                }
                stack.getOperands().add(DataFlow.operand(declaration.operands().get(0).name(), part));
            }
        }
        stack.getResults().add(whole);
        whole.setPort(declaration.results().get(0).name());
        call.flow().insertAfter(use, stack);
    }
}
