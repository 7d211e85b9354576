// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/**
 * The port {@code final} is the last states of both directions of the last level side by side. Argument: the operator that
 * puts tensors one behind the other.
 */
final class FinalState implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        boolean changed = false;
        for (Use use : call.subject().uses()) {
            Tensor joined = Recurrence.result(use, Recurrence.FINAL, List.of());
            if (joined != null && !call.flow().readers(joined).isEmpty()) {
                join(call, use, joined);
                changed = true;
            }
        }
        return changed;
    }

    private static void join(RuleCall call, Use use, Tensor joined) {
        Recurrence recurrence = new Recurrence(call.subject());
        Use concatenation = NnFactory.eINSTANCE.createUse();
        var declaration = call.rewriting().declaration(call.name(0));
        Operator operator = OperatorFactory.create(declaration);
        operator.setOrigin(call.subject().operator().getOrigin());
        Arguments.set(operator, axis(call), Expressions.integer(-1));
        concatenation.setOperator(operator);
        String state = recurrence.states().get(0).name();
        for (int direction = 0; direction < recurrence.directions(); direction++) {
            Tensor part = recurrence.resultOrNew(use, state, List.of(recurrence.lastLevel(), direction));
            concatenation.getOperands().add(DataFlow.operand(declaration.operands().get(0).name(), part));
        }
        concatenation.getResults().add(joined);
        joined.setPort(declaration.results().get(0).name());
        call.flow().insertAfter(use, concatenation);
    }

    private static String axis(RuleCall call) {
        return call.rewriting().declaration(call.name(0)).parameters().stream()
                .filter(parameter -> parameter.type().kind() == ParameterType.Kind.AXIS).findFirst().map(Parameter::name)
                .orElseThrow();
    }

    @Override
    public boolean recognise(RuleCall call) {
        Recurrence recurrence = new Recurrence(call.subject());
        boolean changed = false;
        for (Use use : call.subject().uses()) {
            Use reader = recurrence.directions() == 2 ? concatenation(call, recurrence, use) : null;
            if (reader != null && Recurrence.result(use, Recurrence.FINAL, List.of()) == null) {
                Tensor joined = reader.getResults().get(0);
                joined.setPort(Recurrence.FINAL);
                use.getResults().add(joined);
                use.getComments().addAll(reader.getComments());
                call.flow().remove(reader);
                changed = true;
            }
        }
        return changed;
    }

    /** The concatenation of the last states, forward before backward, along the last axis. */
    private static Use concatenation(RuleCall call, Recurrence recurrence, Use use) {
        String state = recurrence.states().get(0).name();
        Tensor forward = Recurrence.result(use, state, List.of(recurrence.lastLevel(), 0));
        Tensor backward = Recurrence.result(use, state, List.of(recurrence.lastLevel(), 1));
        Use reader = forward == null || backward == null ? null : call.flow().onlyReader(forward);
        if (reader == null || reader != call.flow().onlyReader(backward) || reader.getOperator() == null
                || !reader.getOperator().getType().equals(call.name(0)) || reader.getOperands().size() != 2) {
            return null;
        }
        List<Tensor> order = reader.getOperands().stream().map(Operand::getTensor).toList();
        Object axis = Expressions.constant(Arguments.get(reader.getOperator(), axis(call)));
        boolean last = Long.valueOf(-1).equals(axis) || Long.valueOf(1).equals(axis);
        return last && order.equals(List.of(forward, backward)) ? reader : null;
    }
}
