// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Port;

/**
 * Where the operator merges its two directions by something else than its default, it gives the directions apart and another
 * operator merges them: the sequences, or the last states of the last level. Arguments: the operator that merges two tensors, and
 * the parameter that says how directions are merged.
 */
final class MergedDirections implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        Recurrence recurrence = new Recurrence(call.subject());
        String state = recurrence.states().get(0).name();
        for (Use use : call.subject().uses()) {
            merge(call, use, Recurrence.FINAL, () -> List.of(recurrence.resultOrNew(use, state, List.of(recurrence.lastLevel(), 0)),
                    recurrence.resultOrNew(use, state, List.of(recurrence.lastLevel(), 1))));
            merge(call, use, Recurrence.SEQUENCE, () -> List.of(recurrence.resultOrNew(use, Recurrence.FORWARD, List.of()),
                    recurrence.resultOrNew(use, Recurrence.BACKWARD, List.of())));
        }
        String parameter = call.name(1);
        Arguments.set(call.subject().operator(), parameter, EcoreUtil.copy(new UseScope(call.subject()).evaluator()
                .evaluate(call.subject().declaration().parameter(parameter).defaultValue())));
        return true;
    }

    /** Both directions, made where they are asked for. */
    private interface Directions {

        List<Tensor> get();
    }

    private static void merge(RuleCall call, Use use, String port, Directions directions) {
        Tensor merged = Recurrence.result(use, port, List.of());
        if (merged == null || call.flow().readers(merged).isEmpty()) {
            return;
        }
        var declaration = call.rewriting().declaration(call.name(0));
        Operator operator = OperatorFactory.create(declaration);
        operator.setOrigin(call.subject().operator().getOrigin());
        Use merging = NnFactory.eINSTANCE.createUse();
        merging.setOperator(operator);
        List<Port> ports = declaration.operands();
        List<Tensor> both = directions.get();
        for (int direction = 0; direction < both.size(); direction++) {
            merging.getOperands().add(DataFlow.operand(ports.get(direction).name(), both.get(direction)));
        }
        merging.getResults().add(merged);
        merged.setPort(declaration.results().get(0).name());
        call.flow().insertAfter(use, merging);
    }
}
