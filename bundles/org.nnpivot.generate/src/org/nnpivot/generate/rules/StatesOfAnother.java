// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Port;

/**
 * Initial states, one for each direction, that are the last states of another recurrent operator of a single level are given
 * stacked, as that operator returns them.
 */
final class StatesOfAnother implements JavaRule {

    private static final List<String> DIRECTIONS = List.of("_forward", "_backward");

    @Override
    public boolean apply(RuleCall call) {
        Recurrence recurrence = new Recurrence(call.subject());
        List<List<Operand>> all = new ArrayList<>();
        for (Use use : call.subject().uses()) {
            List<Operand> operands = operands(call, recurrence, use);
            if (operands.isEmpty()) {
                return false;
            }
            all.add(operands);
        }
        for (int i = 0; i < all.size(); i++) {
            call.flow().setOperands(call.subject().uses().get(i), all.get(i));
        }
        return !all.isEmpty();
    }

    /** The operands with stacked states; empty where the states are not all those of one other use. */
    private static List<Operand> operands(RuleCall call, Recurrence recurrence, Use use) {
        List<Operand> operands = new ArrayList<>(use.getOperands().stream()
                .filter(operand -> operand.getPort().equals(Recurrence.SEQUENCE)).map(EcoreUtil::copy).toList());
        for (Port port : recurrence.states()) {
            List<Tensor> states = DIRECTIONS.subList(0, recurrence.directions()).stream()
                    .map(direction -> state(use, port.name() + direction)).toList();
            Tensor whole = whole(call, states);
            if (whole == null) {
                return List.of();
            }
            operands.add(DataFlow.operand(port.name(), whole));
        }
        return operands;
    }

    private static Tensor state(Use use, String port) {
        return use.getOperands().stream().filter(operand -> operand.getPort().equals(port)).findFirst()
                .map(Operand::getTensor).orElse(null);
    }

    private static Tensor whole(RuleCall call, List<Tensor> states) {
        Use producer = states.get(0) == null ? null : DataFlow.producer(states.get(0));
        Subject subject = producer == null ? null : call.rewriting().subject(producer);
        if (subject == null) {
            return null;
        }
        Recurrence other = new Recurrence(subject);
        String port = states.get(0).getPort();
        boolean isState = other.states().stream().anyMatch(state -> state.name().equals(port));
        if (!isState || other.levels() != 1 || other.directions() != states.size()) {
            return null;
        }
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i) == null || states.get(i) != Recurrence.result(producer, port, List.of(0, i))) {
                return null;
            }
        }
        Tensor whole = other.resultOrNew(producer, port, List.of());
        if (states.size() == 1 && states.get(0).getVariable() != null) {
            whole.setVariable(states.get(0).getVariable());
        }
        return whole;
    }
}
