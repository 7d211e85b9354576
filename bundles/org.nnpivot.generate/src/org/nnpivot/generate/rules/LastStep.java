// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.ParameterType;

/**
 * What the last step of one direction gives is its last state: where all that reads the sequence takes its last step
 * ({@code sequence[:, -1, :]}), and where a subscript takes the last of the stacked states ({@code hidden[-1]}), that state
 * is read instead. Argument: the operator that takes a part of a tensor.
 */
final class LastStep implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        boolean changed = false;
        for (Use use : call.subject().uses()) {
            Recurrence recurrence = new Recurrence(call.subject());
            changed |= sequence(call, recurrence, use);
            changed |= states(call, recurrence, use);
        }
        return changed;
    }

    private static boolean sequence(RuleCall call, Recurrence recurrence, Use use) {
        Tensor sequence = Recurrence.result(use, Recurrence.SEQUENCE, List.of());
        if (sequence == null || recurrence.states().isEmpty()) {
            return false;
        }
        List<Use> readers = subscripts(call, sequence);
        int axis = recurrence.isBatchFirst() ? 1 : 0;
        if (readers.isEmpty() || readers.size() != call.flow().readers(sequence).size()
                || !readers.stream().allMatch(reader -> takesLast(call, reader, axis))) {
            return false;
        }
        readers.forEach(reader -> replace(call, recurrence, use, reader, sequence));
        return true;
    }

    private static boolean states(RuleCall call, Recurrence recurrence, Use use) {
        boolean changed = false;
        for (Tensor result : List.copyOf(use.getResults())) {
            boolean stacked = result.getIndices().isEmpty()
                    && recurrence.states().stream().anyMatch(port -> port.name().equals(result.getPort()));
            for (Use reader : stacked ? subscripts(call, result) : List.<Use>of()) {
                if (takesLast(call, reader, 0)) {
                    replace(call, recurrence, use, reader, result);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** The uses that take a part of a tensor. */
    private static List<Use> subscripts(RuleCall call, Tensor tensor) {
        List<Use> uses = new ArrayList<>();
        for (EObject reader : call.flow().readers(tensor)) {
            if (reader instanceof Operand operand && operand.eContainer() instanceof Use use && use.getOperator() != null
                    && use.getOperator().getType().equals(call.name(0))) {
                uses.add(use);
            }
        }
        return uses;
    }

    /** Whether a subscript takes position -1 of an axis and all of every other. */
    private static boolean takesLast(RuleCall call, Use use, int axis) {
        String parameter = call.rewriting().declaration(call.name(0)).parameters().stream()
                .filter(candidate -> candidate.type().kind() == ParameterType.Kind.INDEX).findFirst().orElseThrow().name();
        Expression index = Arguments.get(use.getOperator(), parameter);
        List<Expression> items = index == null ? List.of() : Expressions.items(index);
        if (items.size() <= axis) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            boolean fits = i == axis ? Long.valueOf(-1).equals(Expressions.constant(items.get(i))) : isAll(items.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAll(Expression item) {
        return item instanceof SliceExpression slice && slice.getLower() == null && slice.getUpper() == null
                && slice.getStep() == null;
    }

    /** Lets readers of the part read the state of the last level, which takes the part's variable. */
    private static void replace(RuleCall call, Recurrence recurrence, Use use, Use reader, Tensor whole) {
        String port = whole.getPort().equals(Recurrence.SEQUENCE) ? recurrence.states().get(0).name() : whole.getPort();
        Tensor part = reader.getResults().get(0);
        Tensor state = Recurrence.result(use, port, List.of(recurrence.lastLevel(), 0));
        if (state == null) {
            part.setPort(port);
            part.getIndices().addAll(List.of(recurrence.lastLevel(), 0));
            part.setVariable(part.getVariable() != null ? part.getVariable() : whole.getVariable());
            use.getResults().add(part);
        } else {
            call.flow().redirect(part, state);
        }
        use.getComments().addAll(reader.getComments());
        call.flow().remove(reader);
    }
}
