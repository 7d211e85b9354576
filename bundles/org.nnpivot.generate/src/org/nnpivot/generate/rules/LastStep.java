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
 * ({@code sequence[:, -1, :]}), and where the last of the stacked states is taken ({@code hidden[-1]}, {@code hidden.squeeze(0)}
 * of an only one), that state is read instead. Arguments: the operator that takes a part of a tensor, and the one that takes
 * axes of size 1 away.
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
        List<Use> readers = readers(call, sequence, call.name(0));
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
            for (Use reader : stacked ? lastStates(call, recurrence, result) : List.<Use>of()) {
                replace(call, recurrence, use, reader, result);
                changed = true;
            }
        }
        return changed;
    }

    /** The uses that take the last of stacked states. */
    private static List<Use> lastStates(RuleCall call, Recurrence recurrence, Tensor stack) {
        List<Use> uses = new ArrayList<>(readers(call, stack, call.name(0)).stream()
                .filter(reader -> takesLast(call, reader, 0)).toList());
        if (recurrence.levelsAreFixed() && recurrence.levels() == 1) {
            readers(call, stack, call.name(1)).stream().filter(reader -> takesAway(call, reader, 0)).forEach(uses::add);
        }
        return uses;
    }

    /** Whether a use takes one axis away. */
    private static boolean takesAway(RuleCall call, Use use, long axis) {
        String parameter = call.rewriting().declaration(call.name(1)).parameters().get(0).name();
        Expression axes = Arguments.get(use.getOperator(), parameter);
        List<Expression> items = axes == null ? List.of() : Expressions.items(axes);
        return items.size() == 1 && Long.valueOf(axis).equals(Expressions.constant(items.get(0)));
    }

    /** The uses of an operator, on the spot, that read a tensor. */
    private static List<Use> readers(RuleCall call, Tensor tensor, String operator) {
        List<Use> uses = new ArrayList<>();
        for (EObject reader : call.flow().readers(tensor)) {
            if (reader instanceof Operand operand && operand.eContainer() instanceof Use use && use.getOperator() != null
                    && use.getOperator().getType().equals(operator)) {
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

    /** Whether a subscript's item takes everything. */
    static boolean isAll(Expression item) {
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
