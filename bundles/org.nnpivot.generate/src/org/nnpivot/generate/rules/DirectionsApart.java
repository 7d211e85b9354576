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
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/**
 * The sequences of the two directions are the halves of the sequence, along its last axis. Argument: the operator that cuts an
 * axis into equal pieces.
 */
final class DirectionsApart implements JavaRule {

    private static final List<String> DIRECTIONS = List.of(Recurrence.FORWARD, Recurrence.BACKWARD);

    @Override
    public boolean apply(RuleCall call) {
        boolean changed = false;
        for (Use use : call.subject().uses()) {
            if (DIRECTIONS.stream().anyMatch(direction -> isRead(call, Recurrence.result(use, direction, List.of())))) {
                cut(call, use);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isRead(RuleCall call, Tensor tensor) {
        return tensor != null && !call.flow().readers(tensor).isEmpty();
    }

    private static void cut(RuleCall call, Use use) {
        var declaration = call.rewriting().declaration(call.name(0));
        Operator operator = OperatorFactory.create(declaration);
        operator.setOrigin(call.subject().operator().getOrigin());
        Arguments.set(operator, parameter(declaration, ParameterType.Kind.INTEGER), Expressions.integer(DIRECTIONS.size()));
        Arguments.set(operator, parameter(declaration, ParameterType.Kind.AXIS), Expressions.integer(-1));
        Recurrence recurrence = new Recurrence(call.subject());
        Tensor whole = recurrence.resultOrNew(use, Recurrence.SEQUENCE, List.of());
        Use halves = NnFactory.eINSTANCE.createUse();
        halves.setOperator(operator);
        halves.getOperands().add(DataFlow.operand(declaration.operands().get(0).name(), whole));
        for (int i = 0; i < DIRECTIONS.size(); i++) {
            Tensor half = recurrence.resultOrNew(use, DIRECTIONS.get(i), List.of());
            half.setPort(declaration.results().get(0).name());
            half.getIndices().add(i);
            halves.getResults().add(half);
        }
        call.flow().insertAfter(use, halves);
    }

    private static String parameter(org.nnpivot.operators.Operator declaration, ParameterType.Kind kind) {
        return declaration.parameters().stream().filter(parameter -> parameter.type().kind() == kind).findFirst()
                .map(Parameter::name).orElseThrow();
    }
}
